package uk.waymark.engine.transition;

import java.time.LocalDate;

/** When something was last talked over, and what was said; the words may be empty. */
public record TalkLine(TalkTopic topic, LocalDate on, String words) {

    /** Never what was said. */
    @Override
    public String toString() {
        return "a talk (" + topic + ")";
    }
}
