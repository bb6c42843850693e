package uk.waymark.web.circle;

import java.util.Arrays;
import java.util.List;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.web.component.Choice;

/** The answers about support, as those give them who work with the child, and as the family gives them itself. */
public final class SupportWords {

    private SupportWords() {}

    /** The answers in their order. */
    public static List<Choice> choices(boolean family) {
        return Arrays.stream(CarerSupport.values())
                .map(answer -> Choice.of(answer.name(), family ? own(answer) : answer.title()))
                .toList();
    }

    private static String own(CarerSupport answer) {
        return switch (answer) {
            case DONE -> "Yes, this has been done";
            case OFFERED -> "It has been offered to us";
            case DECLINED -> "It was offered, and we do not want it now";
            case NOT_THERE -> "This is not for us";
            case NOT_OFFERED -> "Nobody has offered it to us";
            case NOT_ASKED -> "Nobody has asked us yet";
            case NOT_KNOWN -> "I do not know";
        };
    }
}
