package uk.waymark.engine.news;

/**
 * Everything for this child ends now. Listener: {@code processes.bereavement}, or {@code processes.moving}; and, whatever the
 * reason, {@code engine.meeting}, {@code engine.discharge} and {@code engine.transition}.
 */
public record CaseClosing(String caseRef, Why why) {

    /** Why it ends. */
    public enum Why {
        DIED("the child has died"),
        MOVED("the family has moved to another area");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason as periods, flags and journeys keep it: the same for all of them, without a name. */
        public String words() {
            return words;
        }
    }
}
