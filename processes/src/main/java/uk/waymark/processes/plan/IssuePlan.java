package uk.waymark.processes.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The final plan goes to the family, the setting and the health board, and each says that it has it. */
@Component
public class IssuePlan {

    private final CompleteTask task;
    private final StepNote notes;
    private final SendPlan send;
    private final SettingOfPlan setting;
    private final Receipts receipts;

    IssuePlan(CompleteTask task, StepNote notes, SendPlan send, SettingOfPlan setting, Receipts receipts) {
        this.task = task;
        this.notes = notes;
        this.setting = setting;
        this.send = send;
        this.receipts = receipts;
    }

    /**
     * The plan is final.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code notice.incomplete}, {@code plan.health.not.agreed}, {@code plan.not.ready},
     *     {@code plan.family.still.answering}, {@code told.in.future}
     */
    public Answer sent(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("send-the-final-plan"), step -> {
            send.finalPlan(reader, step.caseRef(), notice);
            return Map.of(ProcessVariables.ISSUE, "ISSUE");
        });
    }

    /**
     * Something has changed since it was agreed: the plan goes back to its writer, without a setting.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer changeFirst(Reader reader, StepOrder order, String reason) {
        return task.complete(reader, order, Set.of("send-the-final-plan"), step -> {
            notes.write(reader, step, reason);
            setting.takeOut(reader, step.child());
            return Map.of(ProcessVariables.ISSUE, "CHANGE_FIRST");
        });
    }

    /**
     * They all have it; a step of an earlier diagram names no edition, and the newest is meant.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code plan.not.acknowledged}, {@code date.future}, {@code plan.receipt.before.sent}
     */
    public Answer acknowledged(Reader reader, StepOrder order, Set<Recipient> said, LocalDate on) {
        return task.complete(reader, order, Set.of("collect-acknowledgements"), step -> {
            receipts.acknowledged(reader, step.caseRef(), step.subject() == null ? null : step.about(), said, on);
            return Map.of();
        });
    }
}
