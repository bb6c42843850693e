package uk.waymark.processes.referral;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.support.AgreeSupport;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** Help for the family: while it waits, or a plan of where to find it when there is no assessment. */
@Component
public class AgreeHelp {

    private final CompleteTask task;
    private final AgreeSupport support;

    AgreeHelp(CompleteTask task, AgreeSupport support) {
        this.task = task;
        this.support = support;
    }

    /**
     * What was agreed with the family for the time of waiting.
     *
     * @throws Refusal.NotNow {@code support.empty}, {@code support.review.past}, {@code date.future}
     */
    public Answer whileWaiting(Reader reader, StepOrder order, Agreement agreement) {
        return agree(reader, order, "agree-support-while-waiting", SupportKind.INTERIM, agreement);
    }

    /** The plan of where to find help: no "no" without it. */
    public Answer signposting(Reader reader, StepOrder order, Agreement plan) {
        return agree(reader, order, "write-signposting-plan", SupportKind.SIGNPOSTING, plan);
    }

    private Answer agree(Reader reader, StepOrder order, String expected, SupportKind kind, Agreement agreement) {
        Agreement sorted =
                new Agreement(kind, agreement.text(), agreement.reviewOn(), agreement.toldFamilyOn(), agreement.how());
        return task.complete(reader, order, Set.of(expected), step -> {
            support.agree(reader, step.caseRef(), sorted);
            return Map.of();
        });
    }
}
