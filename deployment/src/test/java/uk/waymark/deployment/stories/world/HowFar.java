package uk.waymark.deployment.stories.world;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** Brings a small child for whom somebody has asked to any point of its journey. */
@TestComponent
public class HowFar {

    /** Where the journey stands. */
    public enum Where {
        NOBODY_FOUND_YET,
        KEY_WORKER_FOUND,
        ADVICE_IS_ASKED,
        ADVICE_IS_THERE,
        FAMILY_READS_THE_DRAFT,
        PANEL_IS_ASKED,
        PLAN_IS_FINAL,
        REVIEW_IS_PREPARED,
        GOING_HOME_IS_PLANNED
    }

    private final Desk desk;
    private final FirstYears firstYears;
    private final Assessing assessing;
    private final Later later;
    private final Ledgers ledgers;

    HowFar(Desk desk, FirstYears firstYears, Assessing assessing, Later later, Ledgers ledgers) {
        this.desk = desk;
        this.firstYears = firstYears;
        this.assessing = assessing;
        this.later = later;
        this.ledgers = ledgers;
    }

    /** What comes once the plan is final. */
    @TestComponent
    record Later(Reviewing reviewing, Town town, Care care, GoesHome home, Today today) {

        void reviewIsPrepared(Child child) {
            reviewing.becomes(reviewing.running(child).due().beginsOn());
            reviewing.prepares(child, today.date().plusWeeks(5));
        }

        void goingHomeIsPlanned(Child child) {
            Reader sister = town.another(child.people(), Role.HOSPITAL);
            care.joinsByLaw(child, sister);
            home.planned(sister, child, false);
            home.plansMeeting(child.as(Role.KEY_WORKER), child, List.of(sister));
        }
    }

    /** The child's journey comes to this point. */
    public void reaches(Child child, Where where) {
        if (where == Where.NOBODY_FOUND_YET) {
            desk.agreesToAssess(child);
            return;
        }
        firstYears.agreed(child);
        if (where == Where.ADVICE_IS_ASKED) {
            assessing.asksEveryone(child);
        }
        if (where.compareTo(Where.ADVICE_IS_THERE) >= 0) {
            firstYears.assessed(child);
        }
        if (where.compareTo(Where.FAMILY_READS_THE_DRAFT) >= 0) {
            firstYears.drafted(child);
        }
        if (where.compareTo(Where.PANEL_IS_ASKED) >= 0) {
            firstYears.heard(child);
        }
        if (where.compareTo(Where.PLAN_IS_FINAL) >= 0) {
            firstYears.planned(child);
        }
        if (where == Where.REVIEW_IS_PREPARED) {
            later.reviewIsPrepared(child);
        }
        if (where == Where.GOING_HOME_IS_PLANNED) {
            later.goingHomeIsPlanned(child);
        }
        ledgers.agree();
    }
}
