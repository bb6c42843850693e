package uk.waymark.web.family.needs;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Finding;
import uk.waymark.rules.foundations.Foundation;

/**
 * One of the things that should be in place around every child.
 *
 * @param title in the family's words
 * @param means what it is
 * @param finding what we found, with the rule behind it; null when nobody has looked yet
 * @param doing what we do about it; null where nothing has to be done
 */
public record Need(
        Foundation foundation,
        String title,
        String means,
        State state,
        @Nullable Finding finding,
        @Nullable Doing doing) {

    /** How far it has come, in words that a colour may repeat and never replaces. */
    public enum State {
        IN_PLACE("In place"),
        PARTLY("Partly there"),
        MISSING("Not there yet"),
        NOT_KNOWN("We do not know yet"),
        LATER("We look at this later");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state as a family reads it. */
        public String words() {
            return words;
        }
    }

    /**
     * What is done about it.
     *
     * @param who who does it, by name where one is known
     * @param by by when, in words; empty without a date
     * @param late whether that day has passed
     * @param meanwhile what was agreed until then; empty when nothing was
     */
    public record Doing(String who, String by, boolean late, String meanwhile) {}

    /** Whether it is missing, or partly missing. */
    public boolean missing() {
        return state == State.MISSING || state == State.PARTLY;
    }
}
