package uk.waymark.web.journey;

import java.util.Locale;

/** How far one child's journey is at a step. */
public enum NodeState {
    DONE("Done"),
    NOW("Now"),
    WAITING("Waiting"),
    NOT_YET("Not yet");

    private final String words;

    NodeState(String words) {
        this.words = words;
    }

    /** The state in words, as people read it. */
    public String words() {
        return words;
    }

    /** The style class of a step in this state. */
    public String style() {
        return "wm-map__node--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
