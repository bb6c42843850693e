package uk.waymark.processes.advancecare;

import java.util.Map;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan.Standing;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.processes.ProcessVariables;

/** What follows for the journey from what has been recorded. */
enum Follows {
    WANTED,
    WRITTEN,
    COPIES,
    RESTS,
    NOT_NEEDED;

    /** Whoever holds an old copy is told, also when a plan was taken back. */
    static Follows from(Standing now) {
        if (now.state() == PlanState.OFFERED) {
            return WANTED;
        }
        return now.made() || now.outside() > 0 ? COPIES : RESTS;
    }

    /** What the diagram's branches read. */
    Map<String, String> answers(Standing now) {
        return Map.of(ProcessVariables.ADVANCE_PLAN, name(), ProcessVariables.PLAN_THERE, now.made() ? "YES" : "NO");
    }
}
