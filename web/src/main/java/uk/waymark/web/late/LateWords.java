package uk.waymark.web.late;

import java.util.List;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.component.Choice;
import uk.waymark.web.words.Choices;

/** The grounds on which the law excuses lateness, in words. */
public final class LateWords {

    private LateWords() {}

    /** The grounds to choose from. Source: SEND Regulations 2014, regs 5(4), 8(2), 10(4) and 13(3). */
    public static List<Choice> grounds() {
        return Choices.of(LateGround.class, LateWords::words);
    }

    private static String words(LateGround ground) {
        return switch (ground) {
            case SCHOOL_CLOSED -> "School or college closed for four weeks or more";
            case EARLY_YEARS_CLOSED -> "Nursery closed for four weeks or more";
            case EXCEPTIONAL_CIRCUMSTANCES -> "Exceptional personal circumstances of the child or the family";
            case ABSENT_FROM_AREA -> "Child or family out of the area for four weeks or more";
            case MISSED_APPOINTMENT -> "An appointment for an examination was missed";
        };
    }
}
