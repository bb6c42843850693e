package uk.waymark.web.child;

/** One station of the strip that shows how far a child's journey is. */
public record Milestone(String text, String when, State state) {

    /** How far it is; always also said in words. */
    public enum State {
        DONE("Done"),
        NOW("Now"),
        NOT_YET("Not yet");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
