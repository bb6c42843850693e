package uk.waymark.deployment.stories.world;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.plan.HelpWithoutPlan;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** What people do between the advice and a draft to which family and settings have spoken; or no plan, but help. */
@TestComponent
public class Writing {

    private static final Amount WEEKLY = new Amount(60, 2, Every.WEEK);

    private final Tasks tasks;
    private final Town town;
    private final Steps steps;
    private final WritePlan write;
    private final Desk.Words words;

    Writing(Tasks tasks, Town town, Steps steps, WritePlan write, Desk.Words words) {
        this.tasks = tasks;
        this.town = town;
        this.steps = steps;
        this.write = write;
        this.words = words;
    }

    /** The steps until the family and the settings have spoken. */
    @TestComponent
    record Steps(DecideOnPlan decide, HelpWithoutPlan help, PrepareDraft draft, HearTheFamily hear) {}

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
                .sent(dana, order(dana, child, "send-the-draft"), words.today().date(), ToldHow.BY_LETTER);
        words.then();
    }

    private void needed(Child child) {
        Reader dana = dana(child);
        steps.decide().need(dana, order(dana, child, "decide-plan-needed"), PlanNeed.NEEDED, "It is necessary.");
        words.then();
    }

    /** Its writer says that it is ready. */
    public void draftIsReady(Child child) {
        Reader dana = dana(child);
        if (tasks.steps(dana, child).contains("decide-plan-needed")) {
            needed(child);
        }
        steps.draft().written(dana, order(dana, child, "draft-the-plan"));
        words.then();
    }

    /** The key worker writes down what the family says. */
    public void familyComments(Child child, boolean meeting) {
        Reader keyWorker = child.as(Role.KEY_WORKER);
        Comments said = new Comments(
                "She swims; it is not in there.", "Hill School", meeting ? YesNo.YES : YesNo.NO, YesNo.NOT_KNOWN);
        steps.hear().commented(keyWorker, order(keyWorker, child, "comment-on-the-draft"), said);
        words.then();
    }

    /** The family is answered, after a meeting, and these settings are asked. */
    public void familyIsAnswered(Child child, List<String> settings, boolean panel) {
        Reader dana = dana(child);
        HearTheFamily.Reply reply =
                new HearTheFamily.Reply("We add it.", words.today().date(), settings, panel);
        steps.hear().answered(dana, order(dana, child, "answer-the-family"), reply);
        words.then();
    }

    /** Each setting that was asked says that it can. */
    public void settingsAnswer(Child child) {
        Reader dana = dana(child);
        while (tasks.steps(dana, child).contains("record-setting-answer")) {
            AskSettings.Reply yes = new AskSettings.Reply(
                    SettingAnswer.CAN_MEET, "Gladly.", words.today().date());
            steps.hear().settingAnswered(dana, order(dana, child, "record-setting-answer"), yes);
            words.then();
        }
    }

    /** Health provision is written into the newest draft. */
    public void healthProvisionIsAdded(Child child) {
        Reader dana = dana(child);
        UUID need = write.add(dana, child.reference(), NewLine.of(PlanSection.C, null, "She is fed by tube."));
        write.add(dana, child.reference(), NewLine.of(PlanSection.E, need, "She thrives."));
        write.add(dana, child.reference(), new NewLine(PlanSection.G, need, "Feeding", WEEKLY, "A nurse", false));
    }

    /** No plan is necessary: help is written down, and the family learns why and what it can do. */
    public void noPlanButHelp(Child child) {
        Reader dana = dana(child);
        steps.decide().need(dana, order(dana, child, "decide-plan-needed"), PlanNeed.NOT_NEEDED, "School does it.");
        words.then();
        Agreement help = new Agreement(
                SupportKind.SIGNPOSTING,
                "The quiet room stays.",
                words.today().date().plusWeeks(8),
                words.today().date(),
                "telephone");
        steps.help().agreed(dana, order(dana, child, "write-help-without-plan"), help);
        steps.help().told(dana, order(dana, child, "tell-family-no-plan"), notice());
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
