package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.RefusalGround;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.processes.reassessment.AssessAgain;
import uk.waymark.processes.reassessment.PlanAfterReassessment;

/** How the needs of a child with a plan are assessed again, step by step, each as its own page does it. */
@TestComponent
public class AssessingAgain {

    private final Tasks tasks;
    private final AskToReassess ask;
    private final AssessAgain again;
    private final PlanAfterReassessment after;
    private final Desk.Words words;

    AssessingAgain(Tasks tasks, AskToReassess ask, AssessAgain again, PlanAfterReassessment after, Desk.Words words) {
        this.tasks = tasks;
        this.ask = ask;
        this.again = again;
        this.after = after;
        this.words = words;
    }

    /** The parent's letter arrived today. */
    public void parentAsks(Child child) {
        LocalDate now = words.today().date();
        ask.ask(dana(child), child.reference(), new Request(RightToAsk.PARENT, now, "She cannot walk any more."));
        words.then();
    }

    /** It is refused, and the family knows its rights. */
    public void isRefused(Child child, RefusalGround ground) {
        Reader dana = dana(child);
        again.decide(
                dana,
                tasks.order(dana, child, "decide-to-reassess"),
                new Decided(ReassessmentAnswer.NOT_AGAIN, ground, "Little has changed since."));
        words.then();
        again.toldNo(dana, tasks.order(dana, child, "tell-family-no-reassessment"), notice());
        words.then();
    }

    /** It is agreed, and the family knows today. */
    public void isAgreed(Child child) {
        Reader dana = dana(child);
        again.decide(
                dana,
                tasks.order(dana, child, "decide-to-reassess"),
                new Decided(ReassessmentAnswer.ASSESS_AGAIN, null, "Much has changed."));
        words.then();
        again.toldYes(
                dana,
                tasks.order(dana, child, "tell-family-reassessment"),
                words.today().date(),
                ToldHow.BY_TELEPHONE);
        words.then();
    }

    /** All advice is there: a new edition is written, or the plan stays. */
    public void becomes(Child child, AfterReassessment what) {
        Reader dana = dana(child);
        after.decide(dana, tasks.order(dana, child, "decide-after-reassessment"), what, "The reports say so.");
        words.then();
    }

    /** The family knows that the plan stays. */
    public void planStays(Child child) {
        Reader dana = dana(child);
        after.toldPlanStays(dana, tasks.order(dana, child, "tell-family-plan-stays"), notice());
        words.then();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, words.today().date(), ToldHow.BY_LETTER);
    }

    private static Reader dana(Child child) {
        return child.as(Role.SEN_CASEWORKER);
    }
}
