package uk.waymark.engine.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a child's journey that begins.
 *
 * @param activityInstance names this one passing of the step; no two steps share it
 * @param role the role whose task it is; none for what nobody has to do
 * @param assigneeId the practitioner who has it, once somebody has
 * @param subject an opaque reference, such as a flag's
 */
public record Begun(
        UUID caseId,
        UUID areaId,
        String process,
        String processInstance,
        String activityInstance,
        String step,
        StepKind kind,
        @Nullable String taskId,
        @Nullable String role,
        Holder holder,
        @Nullable UUID agencyId,
        @Nullable UUID assigneeId,
        @Nullable String subject,
        @Nullable LocalDate dueOn) {

    /** Something that happened at one moment in a process, and that nobody had to do. */
    public static Begun event(
            UUID caseId,
            UUID areaId,
            String process,
            String processInstance,
            String activityInstance,
            String step,
            @Nullable String subject) {
        return new Begun(
                caseId,
                areaId,
                process,
                processInstance,
                activityInstance,
                step,
                StepKind.EVENT,
                null,
                null,
                Holder.SYSTEM,
                null,
                null,
                subject,
                null);
    }
}
