package uk.waymark.web.timeline;

import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.Happening;
import uk.waymark.web.component.Moment;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;

/** Says in plain words what happened around a child. */
@Component
class TimelineWords {

    private final StepNames names;

    TimelineWords(StepNames names) {
        this.names = names;
    }

    Moment moment(Happening happening) {
        return new Moment(
                title(happening),
                happening.by(),
                Days.moment(happening.at()),
                happening.at().toString(),
                null);
    }

    private String title(Happening happening) {
        if (happening.process() == null || happening.step() == null) {
            return entry(AuditAction.valueOf(happening.what()), happening.detail());
        }
        String step = names.name(happening.process(), happening.step());
        return switch (happening.what()) {
            case "COMPLETED" -> "Done: " + step;
            case "CANCELLED" -> "No longer needed: " + step;
            default -> step.startsWith("Help was") ? step : "Now to do: " + step;
        };
    }

    private static String entry(AuditAction action, String detail) {
        return switch (action) {
            case OPENED -> "Looked at the page \"" + page(detail) + "\"";
            case LISTED, SEARCHED -> "Was shown in a list";
            case REFERRED -> "A request for help was stored";
            case DECIDED -> "A decision was recorded";
            case PERMISSION_CHANGED -> "A permission to share changed";
            case TEAM_CHANGED -> "The team changed";
            case CLOCK_CHANGED -> "A legal date changed";
            case FACT_CHANGED ->
                detail.startsWith("coming-move=")
                        ? detail.contains(" taken back ")
                                ? "A move to another school or college does not come after all"
                                : "A move to another school or college is coming"
                        : "Something that is known about the child changed";
            case FLAG_RAISED -> "Something was found to be missing";
            case FLAG_CLEARED -> "Something is no longer missing";
            case TASK_DONE -> "A task was done";
            case TASK_CLAIMED -> "A task was taken";
            case TASK_MOVED -> "A task went to somebody else, because the one who had it is not there for it any more";
            case KEY_WORKER_CHANGED -> "The key worker changed";
            case MOVE_RECORDED -> "A move of the family to another area was recorded or taken back";
            case DEATH_RECORDED -> "The child's death was recorded";
            case ACCESS_CHANGED -> "Who may sign in changed";
            case WENT_BACK -> "The journey went back a step";
            case ENGINE_REPAIRED -> "A fault was repaired";
            case DENIED -> "Somebody was refused";
            case EXPORTED -> "A copy was taken out";
            case ROWS_DELETED -> "Rejected rows of a file were deleted";
            case ACKNOWLEDGED -> "The person who asked was told that the request has arrived";
            case SIGNED_IN, SIGN_IN_FAILED, SIGNED_OUT -> "Somebody signed in or out";
        };
    }

    private static String page(String detail) {
        return switch (detail) {
            case "sharing" -> "who can see what";
            case "contacts" -> "who to ring";
            default -> detail;
        };
    }
}
