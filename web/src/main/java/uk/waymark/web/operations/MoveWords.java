package uk.waymark.web.operations;

import uk.waymark.processes.migration.MoveProgress.NotMoved;

/** Says why a journey stays with its earlier diagram. */
public final class MoveWords {

    private MoveWords() {}

    /** The reason, with the steps that are in the way. */
    public static String why(NotMoved stays) {
        return switch (stays.why()) {
            case STEP_IS_GONE ->
                "It stands at a step that the changed diagram does not have: " + stays.steps()
                        + ". Somebody has to declare what that step is called now.";
            case NOT_ALIKE -> "A step is of another kind now, or lies in another frame: " + stays.steps() + ".";
            case BUSY -> "Somebody was just working on it. Try again.";
            case ENDED -> "It has ended meanwhile.";
            case FAULT -> "Something went wrong. The log says what.";
        };
    }
}
