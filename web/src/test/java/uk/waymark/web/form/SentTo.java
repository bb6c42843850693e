package uk.waymark.web.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where a form is sent, with the names of its boxes. */
record SentTo(String pattern, List<String> boxes) {

    private static final Set<String> NOT_PAGES = Set.of("/note/{ref}", "/form", "/sign-in", "/sign-out");

    static List<SentTo> all(RequestMappingHandlerMapping routes) {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(route -> of(route.getKey(), route.getValue()))
                .filter(form -> !form.pattern.startsWith("/api/") && !NOT_PAGES.contains(form.pattern))
                .toList();
    }

    private static Stream<SentTo> of(RequestMappingInfo route, HandlerMethod method) {
        List<String> boxes = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(form -> boxes(form, ""))
                .toList();
        return route.getPatternValues().stream().map(pattern -> new SentTo(pattern, boxes));
    }

    private static Stream<String> boxes(Class<?> form, String prefix) {
        return Arrays.stream(form.getRecordComponents()).flatMap(box -> names(box, prefix));
    }

    private static Stream<String> names(RecordComponent box, String prefix) {
        return box.getType().isRecord()
                ? boxes(box.getType(), prefix + box.getName() + ".")
                : Stream.of(prefix + box.getName());
    }

    boolean aboutAChild() {
        return pattern.startsWith("/children/{reference}/");
    }

    String path(String child) {
        return pattern.replace("{reference}", child)
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
    }

    /** The same in each box; without anything, no box is sent at all. */
    Map<String, String> filled(String with) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!with.isEmpty()) {
            boxes.forEach(box -> fields.put(box, with));
        }
        return fields;
    }
}
