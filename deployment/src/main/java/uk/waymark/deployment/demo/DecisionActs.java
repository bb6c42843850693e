package uk.waymark.deployment.demo;

import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.Home;
import uk.waymark.engine.care.HomeOfChild;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.FindOutIfSameChild;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.rules.YesNo;

/** What the SEN caseworkers and the SEND lead do between a referral and a decision. */
@DemoPart
class DecisionActs {

    private final OpenTasks tasks;
    private final Cast cast;
    private final AgreeHelp help;
    private final DecideToAssess decide;
    private final Telling telling;

    DecisionActs(OpenTasks tasks, Cast cast, AgreeHelp help, DecideToAssess decide, Telling telling) {
        this.tasks = tasks;
        this.cast = cast;
        this.help = help;
        this.decide = decide;
        this.telling = telling;
    }

    /** How a decision reaches the family, and when; and what is asked about the home. */
    @DemoPart
    record Telling(
            TellFamilyDecision family,
            FindOutIfSameChild sameChild,
            Today today,
            HomeOfChild homes,
            AccessPolicy policy) {}

    /** Dana asks where the family lives and what is spoken at home. */
    void home(DemoChild child, String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        int version = telling.policy().open(dana, ref, DataClass.CORE, Act.READ).version();
        YesNo interpreter = child.language().equals("English") ? YesNo.NO : YesNo.YES;
        telling.homes()
                .record(
                        dana,
                        ref,
                        new Home(child.postcode(), child.district(), child.language(), interpreter),
                        version);
    }

    void supportWhileWaiting(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        help.whileWaiting(
                dana,
                tasks.order(dana, ref, "agree-support-while-waiting"),
                new Agreement(
                        SupportKind.INTERIM,
                        "The school keeps the extra adult in the mornings, and Dana rings every second Friday.",
                        telling.today().date().plusWeeks(4),
                        telling.today().date(),
                        "telephone"));
    }

    void decide(String ref, AssessmentAnswer answer, String reason) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        decide.decide(
                dana, tasks.firstOf(dana, ref, DecideToAssess.STEPS), new DecideToAssess.Decision(answer, reason));
    }

    void sameChild(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        telling.sameChild().same(dana, tasks.order(dana, ref, "check-whether-already-known"));
    }

    void tellYes(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        telling.family()
                .yes(
                        dana,
                        tasks.order(dana, ref, "tell-family-yes"),
                        telling.today().date(),
                        ToldHow.BY_TELEPHONE);
    }

    void signpost(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        help.signposting(
                dana,
                tasks.order(dana, ref, "write-signposting-plan"),
                new Agreement(
                        SupportKind.SIGNPOSTING,
                        "Northshire SEND Advice helps with the forms, the school sets up a small group from Monday,"
                                + " and Dana rings in six weeks to ask how it goes.",
                        telling.today().date().plusWeeks(6),
                        null,
                        null));
    }

    void tellNo(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        Notice notice = new Notice(true, true, true, true, true, telling.today().date(), ToldHow.BY_LETTER);
        telling.family().no(dana, tasks.order(dana, ref, "tell-family-no-and-rights"), notice);
    }
}
