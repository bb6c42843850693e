package uk.waymark.web.skills;

import uk.waymark.engine.answers.Cover;
import uk.waymark.web.component.Tag;

/** Says how well a skill is covered. */
public final class CoverWords {

    private CoverWords() {}

    /** The cover as a status. */
    public static Tag tag(Cover cover) {
        return switch (cover) {
            case NOBODY -> Tag.missing("Nobody is trained");
            case THIN -> new Tag("One person only, or training ends soon", Tag.Colour.GREY);
            case GOOD -> new Tag("Two or more are trained", Tag.Colour.GREEN);
        };
    }
}
