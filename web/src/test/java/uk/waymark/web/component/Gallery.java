package uk.waymark.web.component;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.view.PageViews;

/** Renders one component at a time, as a page would. */
final class Gallery {

    private static final TemplateEngine PAGES = PageViews.compiledPages();

    private Gallery() {}

    static String component(String name, @Nullable Object... parameters) {
        return rendered("component/" + name + ".jte", parameters);
    }

    static String rendered(String template, @Nullable Object... parameters) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put(String.valueOf(parameters[i]), parameters[i + 1]);
        }
        StringOutput page = new StringOutput();
        PAGES.render(template, named, page);
        return page.toString();
    }
}
