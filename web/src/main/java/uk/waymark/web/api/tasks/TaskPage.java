package uk.waymark.web.api.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import uk.waymark.engine.Slice;

/** One page of a list of tasks, with links to the others. */
public record TaskPage(List<TaskBody> items, int page, int pages, long total, Map<String, String> links) {

    static TaskPage of(List<TaskBody> items, Slice<?> slice, IntFunction<String> address) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address.apply(slice.page()));
        links.put("first", address.apply(1));
        if (slice.page() > 1) {
            links.put("prev", address.apply(Math.min(slice.page() - 1, slice.pages())));
        }
        if (slice.page() < slice.pages()) {
            links.put("next", address.apply(slice.page() + 1));
        }
        links.put("last", address.apply(slice.pages()));
        return new TaskPage(items, slice.page(), slice.pages(), slice.total(), links);
    }
}
