package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;

/** What the caseworkers and the SEND lead do between a referral and a decision that the family knows. */
@TestComponent
public class Desk {

    private static final String[] DECIDING = DecideToAssess.STEPS.toArray(String[]::new);

    private final Tasks tasks;
    private final AgreeHelp help;
    private final DecideToAssess decide;
    private final TellFamilyDecision family;
    private final Words words;

    Desk(Tasks tasks, AgreeHelp help, DecideToAssess decide, TellFamilyDecision family, Words words) {
        this.tasks = tasks;
        this.help = help;
        this.decide = decide;
        this.family = family;
        this.words = words;
    }

    /** When things are done, what follows, and whether all still agrees. */
    @TestComponent
    record Words(Today today, BackgroundWork background, Ledgers ledgers) {

        void then() {
            background.runDue();
            ledgers.agree();
        }
    }

    /** Something that helps until it is decided. */
    public void helpWhileWaiting(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        help.whileWaiting(
                dana,
                tasks.order(dana, child, "agree-support-while-waiting"),
                agreement(SupportKind.INTERIM, "An extra adult in the mornings."));
        words.then();
    }

    /** Somebody who may decide does. */
    public void decides(Reader by, Child child, AssessmentAnswer answer) {
        decide.decide(by, tasks.order(by, child, DECIDING), new DecideToAssess.Decision(answer, "The reports say so."));
        words.then();
    }

    /** It is decided not to assess. */
    public void decidesNotToAssess(Child child) {
        decides(child.as(Role.SEN_CASEWORKER), child, AssessmentAnswer.NOT_ASSESS);
    }

    /** It is decided to assess, and the family knows. */
    public void agreesToAssess(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        decides(dana, child, AssessmentAnswer.ASSESS);
        tellsYes(child);
    }

    /** The family knows that its child will be assessed. */
    public void tellsYes(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        family.yes(
                dana, tasks.order(dana, child, "tell-family-yes"), words.today().date(), ToldHow.BY_TELEPHONE);
        words.then();
    }

    /** Where else to find help. */
    public void writesSignpostingPlan(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        help.signposting(
                dana,
                tasks.order(dana, child, "write-signposting-plan"),
                agreement(SupportKind.SIGNPOSTING, "The advice service helps with the forms."));
        words.then();
    }

    /** The family hears why not and what it can do; {@code complete} is whether all its rights are named. */
    public void tellsNo(Child child, boolean complete) {
        tellsNo(child, complete, words.today().date());
    }

    /** The same on another day. */
    public void tellsNo(Child child, boolean complete, LocalDate on) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        Notice notice = new Notice(true, true, complete, true, true, on, ToldHow.BY_LETTER);
        family.no(dana, tasks.order(dana, child, "tell-family-no-and-rights"), notice);
        words.then();
    }

    private Agreement agreement(SupportKind kind, String text) {
        return new Agreement(
                kind, text, words.today().date().plusWeeks(4), words.today().date(), "telephone");
    }
}
