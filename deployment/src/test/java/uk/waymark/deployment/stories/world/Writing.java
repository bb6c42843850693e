package uk.waymark.deployment.stories.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.panel.Funding;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Presence;
import uk.waymark.engine.panel.Question;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.plan.HelpWithoutPlan;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** What people do between the advice and a plan that everybody has. */
@TestComponent
public class Writing {

    private static final Amount WEEKLY = new Amount(60, 2, Every.WEEK);

    private final Tasks tasks;
    private final Town town;
    private final Steps steps;
    private final WritePlan write;
    private final Then then;

    Writing(Tasks tasks, Town town, Steps steps, WritePlan write, Then then) {
        this.tasks = tasks;
        this.town = town;
        this.steps = steps;
        this.write = write;
        this.then = then;
    }

    /** The steps of both journeys. */
    @TestComponent
    record Steps(
            DecideOnPlan decide,
            HelpWithoutPlan help,
            PrepareDraft draft,
            HearTheFamily hear,
            IssuePlan issue,
            PanelSteps panel) {}

    /** When things are done, what follows, and whether all still agrees. */
    @TestComponent
    record Then(
            Today today,
            BackgroundWork background,
            Ledgers ledgers,
            ApplicationEventPublisher news,
            TransactionTemplate transaction) {

        void follows() {
            background.runDue();
            ledgers.agree();
        }
    }

    /** All advice has come. */
    public void adviceIsGathered(Child child) {
        then.transaction()
                .executeWithoutResult(status -> then.news().publishEvent(new AdviceGathered(child.reference())));
        then.follows();
    }

    /** It is decided, written, agreed by the health board, and sent. */
    public void draftIsSent(Child child) {
        Reader dana = dana(child);
        if (tasks.steps(dana, child).contains("decide-plan-needed")) {
            needed(child);
        }
        String ref = child.reference();
        write.add(dana, ref, NewLine.of(PlanSection.A, null, "I like music."));
        write.add(dana, ref, NewLine.of(PlanSection.K, null, "Advice of the speech therapist."));
        UUID need = write.add(dana, ref, NewLine.of(PlanSection.B, null, "She finds it hard to speak."));
        write.add(dana, ref, NewLine.of(PlanSection.E, need, "She asks for what she needs."));
        write.add(dana, ref, new NewLine(PlanSection.F, need, "Speech therapy", WEEKLY, "A therapist", true));
        draftIsReady(child);
        Reader board = town.another(child.people(), Role.ICB_COMMISSIONER);
        steps.draft().healthAgrees(board, order(board, child, "agree-health-provision"));
        steps.draft()
                .sent(dana, order(dana, child, "send-the-draft"), then.today().date(), ToldHow.BY_LETTER);
        then.follows();
    }

    private void needed(Child child) {
        Reader dana = dana(child);
        steps.decide().need(dana, order(dana, child, "decide-plan-needed"), PlanNeed.NEEDED, "It is necessary.");
        then.follows();
    }

    /** Its writer says that it is ready. */
    public void draftIsReady(Child child) {
        Reader dana = dana(child);
        if (tasks.steps(dana, child).contains("decide-plan-needed")) {
            needed(child);
        }
        steps.draft().written(dana, order(dana, child, "draft-the-plan"));
        then.follows();
    }

    /** The key worker writes down what the family says. */
    public void familyComments(Child child, boolean meeting) {
        Reader keyWorker = child.as(Role.KEY_WORKER);
        Comments said = new Comments(
                "She swims; it is not in there.", "Hill School", meeting ? YesNo.YES : YesNo.NO, YesNo.NOT_KNOWN);
        steps.hear().commented(keyWorker, order(keyWorker, child, "comment-on-the-draft"), said);
        then.follows();
    }

    /** The family is answered, after a meeting, and these settings are asked. */
    public void familyIsAnswered(Child child, List<String> settings, boolean panel) {
        Reader dana = dana(child);
        HearTheFamily.Reply reply =
                new HearTheFamily.Reply("We add it.", then.today().date(), settings, panel);
        steps.hear().answered(dana, order(dana, child, "answer-the-family"), reply);
        then.follows();
    }

    /** Each setting that was asked says that it can. */
    public void settingsAnswer(Child child) {
        Reader dana = dana(child);
        while (tasks.steps(dana, child).contains("record-setting-answer")) {
            AskSettings.Reply yes = new AskSettings.Reply(
                    SettingAnswer.CAN_MEET, "Gladly.", then.today().date());
            steps.hear().settingAnswered(dana, order(dana, child, "record-setting-answer"), yes);
            then.follows();
        }
    }

    /** The question goes to the panel. */
    public void panelIsAsked(Child child) {
        Reader dana = dana(child);
        Question question = new Question(
                "Two nights of respite?",
                "All advice",
                YesNo.YES,
                "We are tired.",
                "It shaped the ask.",
                then.today().date().plusDays(5));
        steps.panel().asked(dana, order(dana, child, "put-the-question"), question);
        then.follows();
    }

    /** Somebody who chairs a panel in the child's area. */
    public Reader chair(Child child) {
        return town.another(child.people(), Role.PANEL_CHAIR);
    }

    /** The panel decides the need; social care may or may not decide at the table. */
    public void panelSaysNeed(Child child, boolean careMayDecide) {
        Reader chair = chair(child);
        NeedDecision agreed = new NeedDecision(
                NeedOutcome.AGREE,
                "Reasonably required.",
                "You need two nights.",
                List.of(
                        new Presence(PanelAgency.EDUCATION, "A. Bello", true, null),
                        new Presence(PanelAgency.HEALTH, "D. Lee", true, "Knows the house."),
                        new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", careMayDecide, null)));
        steps.panel().need(chair, order(chair, child, "decide-the-need"), agreed);
        then.follows();
    }

    /** The panel decides who pays, in hundredths of a percent. */
    public void panelPays(Child child, int education, int health, int care) {
        Reader chair = chair(child);
        Funding funding = new Funding(
                1_840_000,
                Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care),
                false,
                null,
                EnumSet.allOf(PanelAgency.class));
        steps.panel().money(chair, order(chair, child, "decide-the-money"), funding);
        then.follows();
    }

    /** The panel decides need, then money. */
    public void panelDecides(Child child, boolean careMayDecide, int education, int health, int care) {
        panelSaysNeed(child, careMayDecide);
        panelPays(child, education, health, care);
    }

    /** The family hears what the panel says, and the plan goes on. */
    public void familyHearsThePanel(Child child) {
        Reader dana = dana(child);
        steps.panel().told(dana, order(dana, child, "tell-family-what-panel-says"), notice());
        then.follows();
    }

    /** The authority decides on the final plan and names a setting. */
    public void decidesToIssue(Child child) {
        Reader dana = dana(child);
        steps.decide().issue(dana, order(dana, child, "decide-to-issue"), "Hill School", "It is what she wants.");
        then.follows();
    }

    /** Health provision is written into the newest draft. */
    public void healthProvisionIsAdded(Child child) {
        Reader dana = dana(child);
        UUID need = write.add(dana, child.reference(), NewLine.of(PlanSection.C, null, "She is fed by tube."));
        write.add(dana, child.reference(), NewLine.of(PlanSection.E, need, "She thrives."));
        write.add(dana, child.reference(), new NewLine(PlanSection.G, need, "Feeding", WEEKLY, "A nurse", false));
    }

    /** The final plan goes out. */
    public void sendsFinalPlan(Child child) {
        Reader dana = dana(child);
        steps.issue().sent(dana, order(dana, child, "send-the-final-plan"), notice());
        then.follows();
    }

    /** Something has changed, and the plan goes back to its writer. */
    public void sendsBack(Child child) {
        Reader dana = dana(child);
        steps.issue().changeFirst(dana, order(dana, child, "send-the-final-plan"), "Her feeding has changed.");
        then.follows();
    }

    /** It is decided, sent, and everybody says that they have it. */
    public void issues(Child child) {
        Reader dana = dana(child);
        decidesToIssue(child);
        sendsFinalPlan(child);
        steps.issue()
                .acknowledged(
                        dana,
                        order(dana, child, "collect-acknowledgements"),
                        EnumSet.allOf(Recipient.class),
                        then.today().date());
        then.follows();
    }

    /** No plan is necessary: help is written down, and the family learns why and what it can do. */
    public void noPlanButHelp(Child child) {
        Reader dana = dana(child);
        steps.decide().need(dana, order(dana, child, "decide-plan-needed"), PlanNeed.NOT_NEEDED, "School does it.");
        then.follows();
        Agreement help = new Agreement(
                SupportKind.SIGNPOSTING,
                "The quiet room stays.",
                then.today().date().plusWeeks(8),
                then.today().date(),
                "telephone");
        steps.help().agreed(dana, order(dana, child, "write-help-without-plan"), help);
        steps.help().told(dana, order(dana, child, "tell-family-no-plan"), notice());
        then.follows();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, then.today().date(), ToldHow.BY_TELEPHONE);
    }

    private StepOrder order(Reader reader, Child child, String step) {
        return tasks.order(reader, child, step);
    }

    private static Reader dana(Child child) {
        return child.as(Role.SEN_CASEWORKER);
    }
}
