package uk.waymark.processes.panel;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.panel.AskPanel;
import uk.waymark.engine.panel.Funding;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelDecides;
import uk.waymark.engine.panel.Question;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** What people do for a panel: they put the question, decide the need, then the money, and tell the family. */
@Component
public class PanelSteps {

    private final CompleteTask task;
    private final AskPanel ask;
    private final PanelDecides panel;

    PanelSteps(CompleteTask task, AskPanel ask, PanelDecides panel) {
        this.task = task;
        this.ask = ask;
        this.panel = panel;
    }

    /**
     * The question is ready.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code panel.question.incomplete}
     */
    public Answer asked(Reader reader, StepOrder order, Question question) {
        return task.complete(reader, order, Set.of("put-the-question"), step -> {
            ask.prepare(reader, step.caseRef(), step.about(), question);
            return Map.of();
        });
    }

    /**
     * What the panel says to the need.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code panel.reason.missing}, {@code panel.test.missing}, {@code
     *     panel.agency.missing}, {@code panel.nobody.decides}
     */
    public Answer need(Reader reader, StepOrder order, NeedDecision decision) {
        return task.complete(reader, order, Set.of("decide-the-need"), step -> {
            panel.need(reader, step.caseRef(), step.about(), decision);
            return Map.of(ProcessVariables.NEED, branch(decision.outcome()));
        });
    }

    private static String branch(NeedOutcome outcome) {
        return switch (outcome) {
            case AGREE, AGREE_IN_PART -> "AGREED";
            case REFUSE -> "REFUSED";
            case DEFER -> "DEFERRED";
        };
    }

    /**
     * Who pays what.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code panel.authority.missing}, {@code panel.shares.not.whole}, {@code
     *     panel.dispute.incomplete}, {@code panel.agreement.missing}
     */
    public Answer money(Reader reader, StepOrder order, Funding funding) {
        return task.complete(reader, order, Set.of("decide-the-money"), step -> {
            panel.money(reader, step.caseRef(), step.about(), funding);
            return Map.of();
        });
    }

    /**
     * The family knows.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code notice.incomplete}, {@code told.in.future}
     */
    public Answer told(Reader reader, StepOrder order, Notice notice) {
        return task.complete(reader, order, Set.of("tell-family-what-panel-says"), step -> {
            panel.told(reader, step.caseRef(), step.about(), notice);
            return Map.of();
        });
    }
}
