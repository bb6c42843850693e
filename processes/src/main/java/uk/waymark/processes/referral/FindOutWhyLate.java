package uk.waymark.processes.referral;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Why a decision is late, said to the family and written down; the law excuses only a few reasons. */
@Component
public class FindOutWhyLate {

    private final CompleteTask task;
    private final StepNote notes;
    private final Clocks clocks;

    FindOutWhyLate(CompleteTask task, StepNote notes, Clocks clocks) {
        this.task = task;
        this.notes = notes;
        this.clocks = clocks;
    }

    /**
     * Stores the reason and, when the law knows it, the exception; the count goes on in either case.
     *
     * @param claim the ground in the law, none when there is none
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}, and what {@link Clocks#claimException} refuses
     */
    public Answer explain(Reader reader, StepOrder order, String reason, @Nullable ExceptionClaim claim) {
        return task.complete(reader, order, Set.of("find-out-why-late"), step -> {
            notes.write(reader, step, reason);
            if (claim != null) {
                excuse(step, claim, reader.accountId());
            }
            return Map.of();
        });
    }

    private void excuse(OpenStep step, ExceptionClaim claim, UUID by) {
        UUID child = step.child().caseId();
        clocks.of(child).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.DECIDE_TO_ASSESS)
                .forEach(clock -> clocks.claimException(child, clock.kind(), clock.subject(), claim, by));
    }
}
