package uk.waymark.web.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.engine.eligibility.AdviceOnAssessment.Advice;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.WhyThisFlag;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.keyworker.KeyWorkerSearch;
import uk.waymark.engine.keyworker.ProposalState;
import uk.waymark.engine.keyworker.ProposedPerson;
import uk.waymark.engine.keyworker.RequestState;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.Answers;
import uk.waymark.engine.referral.NeedKind;
import uk.waymark.engine.referral.ReferralStory.Asked;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.processes.tasks.StepInfo;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.Severity;
import uk.waymark.rules.SourceClass;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.rules.keyworker.Reason;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.component.Identity;
import uk.waymark.web.foundations.WhereToMend;
import uk.waymark.web.layout.Frame;
import uk.waymark.web.tasks.keyworker.Proposals;
import uk.waymark.web.tasks.referral.Compared;
import uk.waymark.web.words.Voice;

/** An invented child, and everything that the pages of the steps may want to show of it. */
final class SampleSteps {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final UUID SAM = Ids.next();
    private static final Instant NOW = Instant.parse("2026-11-21T10:42:00Z");

    private SampleSteps() {}

    /** Everything that some step shows beside its form. */
    static Map<String, Object> beside(StepInfo step) {
        Proposals proposals = proposals();
        return switch (step.step()) {
            case "confirm-assessment", "weigh-the-evidence", "look-again-before-saying-no", "get-missing-information" ->
                Map.of("asked", asked(), "advice", advice());
            case "agree-support-while-waiting", "write-signposting-plan", "decide-plan-needed" ->
                Map.of("asked", asked());
            case "check-whether-already-known" -> Map.of("asked", asked(), "compared", compared());
            case "ask-the-family", "confirm-key-worker" -> Map.of("proposals", proposals);
            case "accept-the-child" ->
                Map.of("proposals", proposals, "me", proposals.search().people().get(0));
            case "put-it-right" ->
                Map.of("why", why(), "mend", WhereToMend.of(Foundation.ACCESS_24_7, "WM-7F4K-3X"), "today", TODAY);
            case "choose-advisers" -> Map.of("asked", asked(), "advisers", SampleAdvice.choices());
            case "see-that-everybody-has-it" -> Map.of("sheet", planWithOneHolder());
            case "give-advice" -> Map.of("request", SAM.toString(), "visit", "Tuesday at <ten>, at home.");
            case "check-advice" -> Map.of("advice", SampleAdvice.sent());
            case "plan-the-review-meeting",
                    "say-what-matters-now",
                    "gather-advice-for-review",
                    "hold-the-review-meeting",
                    "write-the-review-report",
                    "decide-after-the-review",
                    "comment-on-the-changes",
                    "send-the-changed-plan",
                    "check-for-an-appeal" -> SampleReviews.beside();
            default -> SamplePlans.beside(step);
        };
    }

    static Map<String, Object> page(StepInfo step, Object form, @Nullable LocalDate dueOn, boolean family) {
        Map<String, Object> model = new HashMap<>(beside(step));
        model.put("frame", new Frame("Northshire", "Sam Okoro", List.of(), null, null, "v"));
        model.put("task", new TaskView(child(), Ids.next(), step, dueOn, null, null, family, TODAY));
        model.put("form", form);
        model.put("commandId", "9b2f");
        return model;
    }

    static ChildFrame child() {
        IdentityBar bar = new IdentityBar(
                "WM-7F4K-3X",
                new ChildName("Amira", "Yusuf", "Mimi"),
                LocalDate.of(2017, 3, 4),
                "999 012 0005",
                ChildStatus.ACTIVE,
                null,
                "Somali",
                YesNo.YES,
                Condition.unknown(),
                "Sam Okoro",
                "01632 960 001",
                null,
                false,
                3);
        Identity identity = new Identity("Yusuf", "Amira", "Mimi", List.of(), List.of());
        return new ChildFrame("WM-7F4K-3X", "Mimi", bar, identity, List.of(), Voice.named("Mimi"));
    }

    private static PlanSheet planWithOneHolder() {
        PlanSheet.Holder school = new PlanSheet.Holder(SAM, "School", true, false, null, 0);
        NewEdition.Agreement both = new NewEdition.Agreement("Dr Ada Bello", "Hodan Yusuf");
        return new PlanSheet(PlanState.MADE, TODAY, TODAY.plusDays(90), "At home.", both, 1, 0, List.of(school));
    }

    private static Asked asked() {
        YesNo open = YesNo.NOT_KNOWN;
        return new Asked(
                TODAY.minusDays(10),
                AskedBy.HEALTH,
                "Dr Ada Bello\n01632 960 010",
                "She tires <quickly> & misses school.",
                List.of(NeedKind.PHYSICAL, NeedKind.MEDICAL),
                List.of(ServiceAsked.EHC_ASSESSMENT),
                new Answers(open, open, open, open, open, open, open, null, null));
    }

    private static Advice advice() {
        return new Advice(
                receipt(Outcome.NEEDS_JUDGEMENT), List.of("If somebody said so, the answer would become: yes."));
    }

    private static Finding finding(Outcome outcome) {
        return new Finding(
                "access-24-7.no-number",
                "There is no number to ring out of hours",
                Foundation.ACCESS_24_7,
                outcome,
                Severity.HIGH,
                SourceClass.GUIDANCE,
                "NICE guideline NG61",
                "There is no number that you can ring at night.",
                "The key worker finds the right number.",
                "It is settled when you have one number.",
                "KEY_WORKER",
                ActBy.NO_LIMIT);
    }

    private static StoredReceipt receipt(Outcome outcome) {
        Receipt receipt = new Receipt(
                "eligibility",
                "abcdef0123456789",
                "2026-11-21",
                outcome,
                List.of(finding(outcome)),
                List.of("other"),
                List.of("whether the child may need the support of a plan"));
        return new StoredReceipt(Ids.next(), Ids.next(), "eligibility", NOW, "referral", Map.of(), receipt);
    }

    private static WhyThisFlag why() {
        FlagLine flag = new FlagLine(
                Ids.next(),
                Foundation.ACCESS_24_7,
                "access-24-7.no-number",
                Outcome.MISSING,
                Severity.HIGH,
                Role.KEY_WORKER,
                TODAY.minusDays(2),
                NOW,
                null,
                "",
                "",
                null);
        return new WhyThisFlag(
                flag,
                finding(Outcome.MISSING),
                receipt(Outcome.MISSING),
                List.of("24/7 access: if there was a number."));
    }

    private static Proposals proposals() {
        ProposedPerson sam = new ProposedPerson(
                SAM,
                "Sam Okoro",
                "Family support worker",
                "Northshire Council",
                "01632 960 001",
                1,
                12,
                List.of(new Reason("knows", "Knows the child already.", 4)),
                ProposalState.PROPOSED,
                7,
                20);
        return new Proposals(new KeyWorkerSearch(
                Ids.next(), TODAY, RequestState.ANSWERED, 1, false, FamilyWish.CHOSEN, SAM, null, List.of(sam)));
    }

    private static Compared compared() {
        return new Compared(
                "WM-3KN9-4T",
                List.of(
                        new Compared.Line("Family name", "Yusuf", "Yusuf", "Same"),
                        new Compared.Line("Given name", "Amira", "Amirah", "Different")));
    }
}
