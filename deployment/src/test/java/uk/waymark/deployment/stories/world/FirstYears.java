package uk.waymark.deployment.stories.world;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** The usual way from a request for help to a final plan, each part in the time that the law gives it. */
@TestComponent
public class FirstYears {

    private final Desk desk;
    private final Search search;
    private final Assessing assessing;
    private final Plan plan;
    private final TimePasses time;

    FirstYears(Desk desk, Search search, Assessing assessing, Plan plan, TimePasses time) {
        this.desk = desk;
        this.search = search;
        this.assessing = assessing;
        this.plan = plan;
        this.time = time;
    }

    /** Who writes, decides and sends a plan. */
    @TestComponent
    record Plan(Writing writing, PanelSits panel, Issuing issuing) {}

    /** It is agreed to assess, and the family knows its key worker. */
    public void agreed(Child child) {
        desk.helpWhileWaiting(child);
        time.days(21);
        desk.agreesToAssess(child);
        search.finds(child, child.as(Role.KEY_WORKER));
    }

    /** Everybody is asked on one day and answers some weeks later. */
    public void assessed(Child child) {
        time.days(35);
        List<Reader> advisers = assessing.asksEveryone(child);
        time.days(60);
        advisers.forEach(adviser -> assessing.gives(child, adviser));
        assessing.familyTells(child);
    }

    /** The draft is with the family. */
    public void drafted(Child child) {
        time.days(75);
        plan.writing().draftIsSent(child);
    }

    /** Family and settings have spoken, and a panel is asked. */
    public void heard(Child child) {
        time.days(85);
        plan.writing().familyComments(child, true);
        plan.writing().familyIsAnswered(child, List.of("Hill School", "River School"), true);
        plan.writing().settingsAnswer(child);
        plan.panel().isAsked(child);
    }

    /** The panel decides who pays, and the final plan is with everybody. */
    public void planned(Child child) {
        time.days(95);
        plan.panel().decides(child, true, 2000, 5500, 2500);
        plan.panel().isTold(child);
        time.days(120);
        plan.issuing().issues(child);
    }
}
