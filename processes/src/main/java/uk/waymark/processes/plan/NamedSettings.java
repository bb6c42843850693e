package uk.waymark.processes.plan;

import org.jspecify.annotations.Nullable;

/**
 * What section I of a final plan says.
 *
 * @param now where the child goes now
 * @param next where the child goes after a move that is near; null where none is, or nobody has decided yet
 */
public record NamedSettings(Place now, @Nullable Place next) {

    /**
     * A school, college or other setting.
     *
     * @param text its name and kind, or only its kind
     */
    public record Place(String text, boolean kindOnly) {

        /** Never the name. */
        @Override
        public String toString() {
            return "a setting (not shown)";
        }
    }

    /** One that is named, and nothing is said about a move. */
    public static NamedSettings named(String text) {
        return new NamedSettings(new Place(text, false), null);
    }
}
