package uk.waymark.processes.testing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;

/** How a journey begins: a family asks for help, and a caseworker decides that we assess and tells them. */
@Component
public class FirstSteps {

    /** The day on which the family asks. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    public static final DecideToAssess.Decision YES =
            new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The test is met.");

    private final Northshire area;
    private final MovableClock clock;
    private final BackgroundWork background;
    private final Decision decision;
    private final Desk desk;

    FirstSteps(Northshire area, MovableClock clock, BackgroundWork background, Decision decision, Desk desk) {
        this.area = area;
        this.clock = clock;
        this.background = background;
        this.decision = decision;
        this.desk = desk;
    }

    /** The two steps of the decision. */
    @Component
    record Decision(DecideToAssess decide, TellFamilyDecision tell) {}

    /** On the first day a family asks, in an area that has somebody to ask; answers the child's reference. */
    public String familyAsks() {
        clock.moveTo(BEGIN);
        String child = area.familyAsks();
        background.runDue();
        return child;
    }

    public void decides(Reader caseworker, String child) {
        decision.decide().decide(caseworker, desk.order(caseworker, child, "confirm-assessment"), YES);
    }

    public void tells(Reader caseworker, String child) {
        decision.tell().yes(caseworker, desk.order(caseworker, child, "tell-family-yes"), BEGIN, ToldHow.BY_TELEPHONE);
    }
}
