package uk.waymark.web.children;

import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildSearch;
import uk.waymark.engine.casefile.ChildStatus;

/**
 * Which children somebody wants to see in their list.
 *
 * @param everybody all whom the reader may see, not only those of their own teams
 */
public record ChildrenFilter(
        @Nullable String name,
        @Nullable ChildStatus status,
        @Nullable Boolean everybody) {

    static final ChildrenFilter NONE = new ChildrenFilter(null, null, null);

    ChildSearch search() {
        String words = name == null || name.isBlank() ? null : name.strip();
        return new ChildSearch(words, null, status, !all());
    }

    boolean all() {
        return Boolean.TRUE.equals(everybody);
    }

    boolean narrow() {
        return status != null || (name != null && !name.isBlank());
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a filter (not shown)";
    }
}
