package uk.waymark.deployment.demo;

import java.util.List;
import java.util.UUID;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.panel.Question;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.plan.IssuePlan;
import uk.waymark.processes.plan.NamedSettings;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.rules.YesNo;

/** How a child of Northshire comes to a plan: written, agreed, sent, talked about, and decided by the joint panel. */
@DemoPart
class PlanActs {

    private static final Amount WEEKLY = new Amount(45, 2, Every.WEEK);
    private static final Amount DAILY = new Amount(30, 1, Every.DAY);

    private final OpenTasks tasks;
    private final Cast cast;
    private final Steps steps;
    private final WritePlan write;
    private final Today today;

    PlanActs(OpenTasks tasks, Cast cast, Steps steps, WritePlan write, Today today) {
        this.tasks = tasks;
        this.cast = cast;
        this.steps = steps;
        this.write = write;
        this.today = today;
    }

    /** The steps of the diagrams, each as its own page does it. */
    @DemoPart
    record Steps(DecideOnPlan decide, PrepareDraft draft, HearTheFamily hear, IssuePlan issue, PanelSteps panel) {}

    void planIsNecessary(String ref) {
        Reader dana = dana();
        steps.decide()
                .need(
                        dana,
                        tasks.order(dana, ref, "decide-plan-needed"),
                        PlanNeed.NEEDED,
                        "The reports agree: this support has to be there every day, wherever the child learns.");
    }

    void writes(DemoChild child, String ref) {
        Reader dana = dana();
        String name = child.givenName();
        write.add(dana, ref, NewLine.of(PlanSection.A, null, name + " says: ask me first, and do not hurry me."));
        UUID speech = write.add(
                dana, ref, NewLine.of(PlanSection.B, null, name + " needs time and pictures to say what is wanted."));
        write.add(dana, ref, NewLine.of(PlanSection.E, speech, "By July " + name + " asks for a break without help."));
        write.add(
                dana,
                ref,
                new NewLine(PlanSection.F, speech, "Speech and language therapy", WEEKLY, "a speech therapist", true));
        UUID feeding =
                write.add(dana, ref, NewLine.of(PlanSection.C, null, name + " tires, and needs rest and medicine."));
        write.add(dana, ref, NewLine.of(PlanSection.E, feeding, "By July " + name + " misses no lesson for medicine."));
        write.add(
                dana,
                ref,
                new NewLine(PlanSection.G, feeding, "Medicine at school", DAILY, "a trained member of staff", false));
        write.add(
                dana,
                ref,
                NewLine.of(PlanSection.K, null, "Advice of the school, the nurse and the speech therapist."));
    }

    void saysItIsReady(String ref) {
        Reader dana = dana();
        steps.draft().written(dana, tasks.order(dana, ref, "draft-the-plan"));
    }

    void healthBoardAgrees(String ref) {
        Reader board = cast.reader("commissioner");
        steps.draft().healthAgrees(board, tasks.order(board, ref, "agree-health-provision"));
    }

    void sendsDraft(String ref) {
        Reader dana = dana();
        steps.draft().sent(dana, tasks.order(dana, ref, "send-the-draft"), today.date(), ToldHow.IN_PERSON);
    }

    void familyComments(String ref) {
        Reader dana = dana();
        Comments said = new Comments(
                "Most of it is right. The nights are not in it, and we are tired.",
                "Hill School",
                YesNo.YES,
                YesNo.NOT_KNOWN);
        steps.hear().commented(dana, tasks.order(dana, ref, "comment-on-the-draft"), said);
    }

    void answersFamily(String ref, boolean panel) {
        Reader dana = dana();
        HearTheFamily.Reply reply = new HearTheFamily.Reply(
                "We met at home. The nights go to the joint panel, and Hill School is asked.",
                today.date(),
                List.of("Hill School"),
                panel);
        steps.hear().answered(dana, tasks.order(dana, ref, "answer-the-family"), reply);
    }

    void schoolAnswers(String ref) {
        Reader dana = dana();
        AskSettings.Reply yes = new AskSettings.Reply(
                SettingAnswer.CAN_MEET, "Yes, from September, with one trained adult.", today.date());
        steps.hear().settingAnswered(dana, tasks.order(dana, ref, "record-setting-answer"), yes);
    }

    void panelIsAsked(String ref) {
        Reader dana = dana();
        Question question = new Question(
                "Two nights a month at Rainbow House, and a trained adult at night at home once a week.",
                "Advice of the school, the nurse and the social worker. The draft plan.",
                YesNo.YES,
                "We do not sleep. We want to be parents again, not nurses.",
                "The question asks for nights first, as the family did.",
                today.date().plusDays(4));
        steps.panel().asked(dana, tasks.order(dana, ref, "put-the-question"), question);
    }

    void issues(String ref) {
        Reader dana = dana();
        steps.decide()
                .issue(
                        dana,
                        tasks.order(dana, ref, "decide-to-issue"),
                        NamedSettings.named("Hill School, a special school"),
                        "It is the school that the family asked for, and it can meet the needs.");
        Notice notice = new Notice(true, true, true, true, true, today.date(), ToldHow.BY_LETTER);
        steps.issue().sent(dana, tasks.order(dana, ref, "send-the-final-plan"), notice);
    }

    private Reader dana() {
        return cast.reader(Cast.CASEWORKER);
    }
}
