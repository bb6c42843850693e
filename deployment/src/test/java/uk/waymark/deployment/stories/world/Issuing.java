package uk.waymark.deployment.stories.world;

import java.util.EnumSet;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.plan.NamedSettings;
import uk.waymark.processes.tasks.StepOrder;

/** How the authority decides on the final plan and sends it, and how everybody says that they have it. */
@TestComponent
public class Issuing {

    private final Tasks tasks;
    private final DecideOnPlan decide;
    private final IssuePlan issue;
    private final Desk.Words words;

    Issuing(Tasks tasks, DecideOnPlan decide, IssuePlan issue, Desk.Words words) {
        this.tasks = tasks;
        this.decide = decide;
        this.issue = issue;
        this.words = words;
    }

    /** The authority decides on the final plan and names a setting. */
    public void decides(Child child) {
        Reader dana = dana(child);
        decide.issue(
                dana,
                order(dana, child, "decide-to-issue"),
                NamedSettings.named("Hill School"),
                "It is what she wants.");
        words.then();
    }

    /** The final plan goes out. */
    public void sends(Child child) {
        Reader dana = dana(child);
        issue.sent(dana, order(dana, child, "send-the-final-plan"), notice());
        words.then();
    }

    /** Something has changed, and the plan goes back to its writer. */
    public void sendsBack(Child child) {
        Reader dana = dana(child);
        issue.changeFirst(dana, order(dana, child, "send-the-final-plan"), "Her feeding has changed.");
        words.then();
    }

    /** It is decided, sent, and everybody says that they have it. */
    public void issues(Child child) {
        decides(child);
        sends(child);
        everybodyHasIt(child);
    }

    /** Everybody says that they have it. */
    public void everybodyHasIt(Child child) {
        Reader dana = dana(child);
        issue.acknowledged(
                dana,
                order(dana, child, "collect-acknowledgements"),
                EnumSet.allOf(Recipient.class),
                words.today().date());
        words.then();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, words.today().date(), ToldHow.BY_TELEPHONE);
    }

    private StepOrder order(Reader reader, Child child, String step) {
        return tasks.order(reader, child, step);
    }

    private static Reader dana(Child child) {
        return child.as(Role.SEN_CASEWORKER);
    }
}
