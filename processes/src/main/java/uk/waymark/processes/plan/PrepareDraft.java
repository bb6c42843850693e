package uk.waymark.processes.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.plan.AgreeHealthProvision;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The plan is written, the health board agrees its part, and the draft goes to the family. */
@Component
public class PrepareDraft {

    private static final Set<String> AGREEING = Set.of("agree-health-provision");

    private final CompleteTask task;
    private final StepNote notes;
    private final SendPlan send;
    private final AgreeHealthProvision health;

    PrepareDraft(CompleteTask task, StepNote notes, SendPlan send, AgreeHealthProvision health) {
        this.task = task;
        this.notes = notes;
        this.send = send;
        this.health = health;
    }

    /**
     * Nothing but the health board's agreement is missing.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.not.ready}
     */
    public Answer written(Reader reader, StepOrder order) {
        return task.complete(reader, order, Set.of("draft-the-plan"), step -> {
            send.requireReady(step.child());
            return Map.of();
        });
    }

    /** The health board agrees. */
    public Answer healthAgrees(Reader reader, StepOrder order) {
        return task.complete(reader, order, AGREEING, step -> {
            health.agree(reader, step.caseRef());
            return Map.of(ProcessVariables.HEALTH_ANSWER, "AGREED");
        });
    }

    /**
     * The health board wants something changed first.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer healthWantsChanges(Reader reader, StepOrder order, String what) {
        return task.complete(reader, order, AGREEING, step -> {
            notes.write(reader, step, what);
            health.askForChanges(reader, step.caseRef());
            return Map.of(ProcessVariables.HEALTH_ANSWER, "CHANGES");
        });
    }

    /**
     * The family has the draft since that day.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.health.not.agreed}, {@code plan.not.ready}, {@code told.in.future}
     */
    public Answer sent(Reader reader, StepOrder order, LocalDate servedOn, ToldHow how) {
        return task.complete(reader, order, Set.of("send-the-draft"), step -> {
            send.draft(reader, step.caseRef(), servedOn, how);
            return Map.of();
        });
    }
}
