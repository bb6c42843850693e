package uk.waymark.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody had typed when their sign-in ended, and where it was going. It travels in the pages themselves, as hidden
 * fields, and is never stored or logged.
 */
public record KeptFields(String address, List<Field> fields) {

    private static final String ADDRESS = "kept-address";
    private static final String PREFIX = "kept:";

    /** One typed value and the name of its box. */
    public record Field(String name, String value) {

        /** The name under which the value travels through the sign-in form. */
        public String carriedName() {
            return PREFIX + name;
        }
    }

    /** The name of the hidden field that carries the address through the sign-in form. */
    public static String addressName() {
        return ADDRESS;
    }

    static KeptFields typedInto(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new KeptFields(address, fields(request, ""));
    }

    /** What an earlier page asked the sign-in form to carry; empty for an ordinary sign-in or a foreign address. */
    static Optional<KeptFields> carriedBy(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(ADDRESS))
                .filter(KeptFields::ours)
                .map(address -> new KeptFields(address, fields(request, PREFIX)));
    }

    /** The texts that a person would recognise, for showing them that nothing is lost. */
    public List<String> words() {
        return fields.stream()
                .map(Field::value)
                .filter(value -> !value.isBlank() && value.contains(" "))
                .toList();
    }

    private static boolean ours(String address) {
        return address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
    }

    private static List<Field> fields(HttpServletRequest request, String prefix) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            if (sent.getKey().startsWith(prefix) && !sent.getKey().equals("_csrf")) {
                String name = sent.getKey().substring(prefix.length());
                List.of(sent.getValue()).forEach(value -> fields.add(new Field(name, value)));
            }
        }
        return List.copyOf(fields);
    }
}
