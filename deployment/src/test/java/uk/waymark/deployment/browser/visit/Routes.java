package uk.waymark.deployment.browser.visit;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages that the product has, as the program itself lists them. */
public final class Routes {

    private static final String PROGRAMS = "/api/";

    private final Set<PathPattern> pages;
    private final long operations;

    public Routes(RequestMappingHandlerMapping mapping) {
        this.pages = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("uk.waymark."))
                .map(entry -> entry.getKey())
                .filter(Routes::isPage)
                .flatMap(info -> info.getPathPatternsCondition() == null
                        ? Set.<PathPattern>of().stream()
                        : info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().equals("/error"))
                .filter(pattern -> !pattern.getPatternString().startsWith(PROGRAMS))
                .filter(pattern -> !pattern.getPatternString().endsWith(Crawler.TABLE))
                .collect(Collectors.toSet());
        this.operations = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("uk.waymark."))
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith(PROGRAMS)))
                .count();
    }

    /** How many operations the JSON API has. */
    public long operations() {
        return operations;
    }

    private static boolean isPage(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    /** All of them. */
    public Set<String> all() {
        return pages.stream().map(PathPattern::getPatternString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The page that an address belongs to; the address itself when there is none. */
    public String of(String path) {
        PathContainer parsed = PathContainer.parsePath(path.replaceFirst("[?#].*", ""));
        return pages.stream()
                .filter(pattern -> pattern.matches(parsed))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .orElse(path);
    }
}
