package uk.waymark.web.component;

import java.util.Locale;

/** A short status in words; the colour only repeats what the words say. */
public record Tag(String text, Colour colour) {

    /** The colours of the design system. */
    public enum Colour {
        GREY,
        GREEN,
        TURQUOISE,
        BLUE,
        LIGHT_BLUE,
        PURPLE,
        PINK,
        RED,
        ORANGE,
        YELLOW;

        /** The style class of this colour. */
        public String style() {
            return "govuk-tag--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A legal or promised date has passed. */
    public static Tag overdue(String text) {
        return new Tag(text, Colour.RED);
    }

    /** To be done this week. */
    public static Tag soon(String text) {
        return new Tag(text, Colour.ORANGE);
    }

    /** Somebody else has the ball. */
    public static Tag waiting(String text) {
        return new Tag(text, Colour.BLUE);
    }

    /** Something that every child should have is not there. */
    public static Tag missing(String text) {
        return new Tag(text, Colour.YELLOW);
    }
}
