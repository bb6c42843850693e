package uk.waymark.deployment.stories.world;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Reads the page "Where children wait" as somebody who is signed in does. */
@TestComponent
public class WaitsRead {

    private static final Pattern SENTENCE = Pattern.compile("<p class=\"govuk-body-l\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<th scope=\"row\".*?>(.*?)</th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td.*?>(.*?)</td>", Pattern.DOTALL);
    private static final String ADVICE = ": Give your advice";

    private static final int LONGEST = 1;
    private static final int HALF = 2;
    private static final int OVER_THIRTY = 4;

    private final WebApplicationContext product;

    WaitsRead(WebApplicationContext product) {
        this.product = product;
    }

    /**
     * What the page says.
     *
     * @param sentence where the typical wait is longest
     * @param advice the line of each agency whose advice children wait for: waiting now, longest now, half are over by, nine
     *     in ten by, over 30 days, finished
     */
    public record Page(String sentence, Map<String, List<String>> advice) {

        private static final String TOO_FEW = "too few to say";

        /** The agencies for which enough children have waited. */
        public List<String> compared() {
            return advice.keySet().stream()
                    .filter(agency -> !cell(agency, HALF).equals(TOO_FEW))
                    .toList();
        }

        /** By when half of the waits are over; where that is not yet reached, the longest wait so far. */
        public int days(String agency) {
            String half = cell(agency, HALF);
            return number(half.startsWith("not yet") ? cell(agency, LONGEST) : half);
        }

        /** How many in a hundred wait longer than thirty days. */
        public int overThirty(String agency) {
            String share = cell(agency, OVER_THIRTY);
            return share.equals("all") ? 100 : share.equals("none") ? 0 : number(share);
        }

        private String cell(String agency, int column) {
            return Objects.requireNonNull(advice.get(agency), () -> agency + " is not among " + advice)
                    .get(column);
        }

        private static int number(String words) {
            return Integer.parseInt(words.substring(0, words.indexOf(' ')));
        }
    }

    /** What this person reads. */
    public Page by(String username) {
        String html = html(username.toLowerCase(Locale.ROOT));
        Map<String, List<String>> advice = new LinkedHashMap<>();
        for (Matcher line = LINE.matcher(html); line.find(); ) {
            String name = words(line.group(1));
            if (name.endsWith(ADVICE)) {
                advice.put(name.substring(0, name.length() - ADVICE.length()), cells(line.group(2)));
            }
        }
        Matcher sentence = SENTENCE.matcher(html);
        return new Page(sentence.find() ? words(sentence.group(1)) : "", advice);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (Matcher cell = CELL.matcher(line); cell.find(); ) {
            cells.add(words(cell.group(1)));
        }
        return cells;
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&#34;", "\"").strip();
    }

    private String html(String username) {
        MockMvc pages = MockMvcBuilders.webAppContextSetup(product).build();
        try {
            return pages.perform(get("/waits").with(request -> {
                        request.setRemoteUser(username);
                        request.setAttribute(
                                CsrfToken.class.getName(), new DefaultCsrfToken("header", "name", "token"));
                        return request;
                    }))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception broken) {
            throw new IllegalStateException("the page was not shown", broken);
        }
    }
}
