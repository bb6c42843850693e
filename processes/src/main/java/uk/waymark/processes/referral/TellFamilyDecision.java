package uk.waymark.processes.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.TellFamily;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The family has been told what was decided: this ends the six weeks, not the decision. */
@Component
public class TellFamilyDecision {

    private final CompleteTask task;
    private final TellFamily family;

    TellFamilyDecision(CompleteTask task, TellFamily family) {
        this.task = task;
        this.family = family;
    }

    /** They know that their child will be assessed. */
    public Answer yes(Reader reader, StepOrder order, LocalDate toldOn, ToldHow how) {
        return task.complete(reader, order, Set.of("tell-family-yes"), step -> {
            family.yes(reader, step.caseRef(), toldOn, how);
            return Map.of();
        });
    }

    /**
     * They know why not, what they can do about it and where help is.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code notice.incomplete}
     */
    public Answer no(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("tell-family-no-and-rights"), step -> {
            family.no(reader, step.caseRef(), notice);
            return Map.of();
        });
    }
}
