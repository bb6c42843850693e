package uk.waymark.web.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.consultation.CommentLine;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.engine.consultation.SettingLine;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveFacts;
import uk.waymark.engine.moving.Stood;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.PanelRecord;
import uk.waymark.engine.panel.PanelState;
import uk.waymark.engine.panel.Presence;
import uk.waymark.engine.panel.Question;
import uk.waymark.engine.panel.Share;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.Gap;
import uk.waymark.engine.plan.Missing;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanDocument;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.engine.plan.Receipts;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.web.plan.NumberedPlan;

/** An invented plan and an invented panel, for the pages of their steps. */
final class SamplePlans {

    private static final LocalDate TODAY = SampleSteps.TODAY;
    private static final UUID NEED = new UUID(0, 1);

    private SamplePlans() {}

    /** Everything that some step of a plan or a panel shows beside its form. */
    static Map<String, Object> beside(StepInfo step) {
        return switch (step.step()) {
            case "draft-the-plan", "send-the-draft", "send-the-final-plan" -> Map.of("missing", missing());
            case "agree-health-provision", "comment-on-the-draft" -> Map.of("sheet", sheet());
            case "answer-late-comment" -> Map.of("comments", comments(), "stands", LateComments.Stands.OPEN);
            case "answer-the-family" -> Map.of("comments", comments());
            case "record-setting-answer" -> Map.of("asked", settings().get(0));
            case "decide-to-issue" ->
                Map.of(
                        "settings",
                        settings(),
                        "comments",
                        comments(),
                        "panels",
                        List.of(said()),
                        "near",
                        PhaseTransfer.BETWEEN_SCHOOLS.on(TODAY.plusYears(1)));
            case "collect-acknowledgements" ->
                Map.of("receipts", List.of(new Receipts.Receipt(Recipient.FAMILY, TODAY, TODAY)));
            case "decide-to-reassess",
                    "tell-family-reassessment",
                    "tell-family-no-reassessment",
                    "decide-after-reassessment",
                    "tell-family-plan-stays" -> SampleReassessments.beside();
            case "hand-over-plan", "pass-on-what-is-known", "tell-new-health-board" -> move();
            case "put-the-question" -> Map.of("comments", comments(), "said", said());
            case "decide-the-need" -> Map.of("said", said().withoutMoney(), "sheet", sheet());
            case "decide-the-money", "tell-family-what-panel-says" -> Map.of("said", said());
            default -> Map.of();
        };
    }

    private static Map<String, Object> move() {
        MoveFacts move =
                new MoveFacts(TODAY, TODAY, Destination.ENGLAND, YesNo.NOT_KNOWN, Stood.PLAN, null, null, TODAY, null);
        return Map.of("move", move, "authority", "Southshire <North>");
    }

    private static NumberedPlan sheet() {
        PlanHeader header =
                new PlanHeader(new UUID(0, 7), 1, PlanStatus.SENT, TODAY, TODAY, TODAY, "BY_LETTER", null, 0);
        NewLine therapy = new NewLine(
                PlanSection.F, NEED, "Speech <quickly>", new Amount(45, 2, Every.WEEK), "A therapist", true);
        return new NumberedPlan(
                new PlanDocument(
                        header,
                        List.of(
                                new PlanText(NEED, 1, NewLine.of(PlanSection.B, null, "Finds it hard to speak"), 0),
                                new PlanText(new UUID(0, 2), 1, therapy, 0))),
                Set.of(PlanSection.D));
    }

    private static List<Missing> missing() {
        PlanDocument plan = sheet().plan();
        return List.of(new Missing(Gap.NO_OUTCOME, plan.lines().get(0)), new Missing(Gap.HEALTH_NOT_AGREED, null));
    }

    private static List<CommentLine> comments() {
        Comments said = new Comments("She swims <quickly>.", null, YesNo.YES, YesNo.NO);
        return List.of(new CommentLine(said, TODAY, false, TODAY, "We added it."));
    }

    private static List<SettingLine> settings() {
        return List.of(new SettingLine(NEED, "Hill School", TODAY, SettingAnswer.CAN_MEET, TODAY, "Gladly."));
    }

    private static PanelRecord said() {
        return new PanelRecord(
                NEED,
                PanelState.FUNDED,
                new Question("Two nights?", "Advice", YesNo.YES, "We are tired.", "It shaped the ask.", TODAY),
                new NeedDecision(
                        NeedOutcome.AGREE,
                        "Reasonably required.",
                        "You need two nights.",
                        List.of(new Presence(PanelAgency.HEALTH, "D. Lee", true, "Knows the school."))),
                new PanelRecord.Money(
                        1_840_000,
                        List.of(new Share(PanelAgency.HEALTH, 10_000, 1_840_000)),
                        true,
                        PanelAgency.HEALTH,
                        Set.of(PanelAgency.HEALTH)),
                null);
    }
}
