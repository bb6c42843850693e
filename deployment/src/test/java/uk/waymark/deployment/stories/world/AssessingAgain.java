package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.reassessment.AfterReassessment;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.reassessment.ReassessmentAnswer;
import uk.waymark.engine.reassessment.ReassessmentFacts;
import uk.waymark.engine.reassessment.ReassessmentState;
import uk.waymark.engine.reassessment.ReassessmentStory;
import uk.waymark.engine.reassessment.RefusalGround;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.processes.reassessment.AssessAgain;
import uk.waymark.processes.reassessment.PlanAfterReassessment;
import uk.waymark.rules.statute.StatutoryPeriod;

/** How the needs of a child with a plan are assessed again, step by step, each as its own page does it. */
@TestComponent
public class AssessingAgain {

    private final Acts acts;
    private final ReassessmentStory stories;
    private final Tasks tasks;
    private final Care care;
    private final Desk.Words words;

    AssessingAgain(Acts acts, ReassessmentStory stories, Tasks tasks, Care care, Desk.Words words) {
        this.acts = acts;
        this.stories = stories;
        this.tasks = tasks;
        this.care = care;
        this.words = words;
    }

    /** The acts of a new assessment. */
    @TestComponent
    record Acts(AskToReassess ask, AssessAgain again, PlanAfterReassessment after, Clocks clocks) {}

    /** The parent's letter arrived today. */
    public void parentAsks(Child child) {
        LocalDate now = words.today().date();
        acts.ask()
                .ask(dana(child), child.reference(), new Request(RightToAsk.PARENT, now, "She cannot walk any more."));
        words.then();
    }

    /** It is refused, and the family knows its rights. */
    public void isRefused(Child child, RefusalGround ground) {
        Reader dana = dana(child);
        acts.again()
                .decide(
                        dana,
                        tasks.order(dana, child, "decide-to-reassess"),
                        new Decided(ReassessmentAnswer.NOT_AGAIN, ground, "Little has changed since."));
        words.then();
        acts.again().toldNo(dana, tasks.order(dana, child, "tell-family-no-reassessment"), notice());
        words.then();
    }

    /** It is agreed, and the family knows today. */
    public void isAgreed(Child child) {
        Reader dana = dana(child);
        acts.again()
                .decide(
                        dana,
                        tasks.order(dana, child, "decide-to-reassess"),
                        new Decided(ReassessmentAnswer.ASSESS_AGAIN, null, "Much has changed."));
        words.then();
        acts.again()
                .toldYes(
                        dana,
                        tasks.order(dana, child, "tell-family-reassessment"),
                        words.today().date(),
                        ToldHow.BY_TELEPHONE);
        words.then();
    }

    /** All advice is there: a new edition is written, or the plan stays. */
    public void becomes(Child child, AfterReassessment what) {
        Reader dana = dana(child);
        acts.after().decide(dana, tasks.order(dana, child, "decide-after-reassessment"), what, "The reports say so.");
        words.then();
    }

    /** The family knows that the plan stays. */
    public void planStays(Child child) {
        Reader dana = dana(child);
        acts.after().toldPlanStays(dana, tasks.order(dana, child, "tell-family-plan-stays"), notice());
        words.then();
    }

    /** How each request for a new assessment stands, the newest first. */
    public List<ReassessmentState> states(Child child) {
        return stories.of(care.open(dana(child), child)).stream()
                .map(ReassessmentStory.Told::facts)
                .map(ReassessmentFacts::state)
                .toList();
    }

    /** The period of this kind that began last. */
    public ClockView clock(Child child, StatutoryPeriod kind) {
        return acts.clocks().of(child.id()).stream()
                .filter(one -> one.kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, words.today().date(), ToldHow.BY_LETTER);
    }

    private static Reader dana(Child child) {
        return child.as(Role.SEN_CASEWORKER);
    }
}
