package uk.waymark.web.family.care;

import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.advancecare.PlanSheet.Holder;
import uk.waymark.web.words.Days;

/** How far it has come with talking about what matters if things change, as a family reads it. */
public final class AdvanceWords {

    private AdvanceWords() {}

    /** In a sentence or two. */
    public static String state(PlanSheet sheet) {
        if (sheet.state() == null) {
            return "As far as we know, nobody has talked with you about it yet.";
        }
        String day = Days.plain(sheet.onDate(), "a day that nobody has written down");
        return switch (sheet.state()) {
            case NOT_OFFERED -> "Nobody has talked with you about it yet.";
            case OFFERED ->
                "Somebody asked you on " + day + " whether you would like to talk about it. There is no plan yet.";
            case DECLINED ->
                "You said on " + day + " that you do not want a plan now. You can change your mind at any time.";
            case MADE -> "There is a plan. You agreed to it on " + day + ".";
        };
    }

    /** Whether somebody has the newest plan. */
    public static String copy(Holder holder) {
        if (holder.upToDate()) {
            return "Has the newest plan, and no older one";
        }
        return holder.told()
                ? "Was sent the newest plan, and has not told us yet that it is there"
                : "Does not have the newest plan yet";
    }
}
