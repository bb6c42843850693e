package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.assessment.ChangeAdvisers;
import uk.waymark.processes.assessment.CheckTheAdvice;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.assessment.TellViews;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.SimpleSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.testing.Desk;
import uk.waymark.processes.testing.Northshire;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Everybody who knows the child is asked at the same time, each with their own last day. */
@ProcessesTest
class JointAssessmentIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final AdviceText TEXT = new AdviceText("She likes water.", "Swimming, weekly.", "She swims well.");
    private static final Views VIEWS =
            new Views("I want to swim.", HowTold.PICTURES, "", HowTold.DOES_NOT_WISH, YesNo.NO, YesNo.NO);
    private static final Map<AdviserKind, Role> BY_LAW = new EnumMap<>(Map.of(
            AdviserKind.EDUCATION,
            Role.SCHOOL,
            AdviserKind.MEDICAL,
            Role.HOSPITAL,
            AdviserKind.PSYCHOLOGY,
            Role.EDUCATIONAL_PSYCHOLOGIST,
            AdviserKind.SOCIAL_CARE,
            Role.SOCIAL_WORKER));

    @Autowired
    private Northshire area;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private DecideToAssess decision;

    @Autowired
    private TellFamilyDecision family;

    @Autowired
    private ChooseWhomToAsk choose;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private CheckTheAdvice check;

    @Autowired
    private TellViews views;

    @Autowired
    private ChangeAdvisers change;

    @Autowired
    private SimpleSteps simple;

    @Autowired
    private AssessmentOfChild assessment;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Desk desk;

    private Reader caseworker;
    private Map<AdviserKind, Reader> advisers;
    private String child;

    @BeforeEach
    void the_family_knows_that_we_will_assess() {
        clock.moveTo(BEGIN);
        caseworker = area.worker(Role.SEN_CASEWORKER);
        advisers = new EnumMap<>(AdviserKind.class);
        BY_LAW.forEach((kind, role) -> advisers.put(kind, area.worker(role)));
        child = area.familyAsks();
        background.runDue();
        decision.decide(
                caseworker,
                desk.order(caseworker, child, "confirm-assessment"),
                new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The test is met."));
        family.yes(caseworker, desk.order(caseworker, child, "tell-family-yes"), BEGIN, ToldHow.BY_TELEPHONE);
    }

    @AfterEach
    void everything_agrees() {
        desk.everythingAgrees();
    }

    private AskedAdviser asked(AdviserKind kind) {
        Reader who = reader(kind);
        return asked(kind, who);
    }

    private static AskedAdviser asked(AdviserKind kind, Reader who) {
        return new AskedAdviser(
                kind,
                Objects.requireNonNull(who.agencyId()),
                who.roles().iterator().next());
    }

    private Reader reader(AdviserKind kind) {
        return Objects.requireNonNull(advisers.get(kind));
    }

    private void everybodyIsAsked() {
        choose.choose(
                caseworker,
                desk.order(caseworker, child, "choose-advisers"),
                advisers.keySet().stream().map(this::asked).toList(),
                null);
    }

    private RequestLine line(AdviserKind kind) {
        return assessment.latest(desk.caseId(child)).orElseThrow().requests().stream()
                .filter(request -> request.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void gives(AdviserKind kind) {
        Reader who = reader(kind);
        answer.give(who, desk.order(who, child, "give-advice"), TEXT, -1);
    }

    @Test
    void each_body_is_asked_with_its_own_clock_and_sees_only_its_own_request() {
        everybodyIsAsked();

        for (AdviserKind kind : advisers.keySet()) {
            assertThat(desk.steps(reader(kind), child)).containsExactly("give-advice");
            assertThat(desk.card(reader(kind), child, "give-advice").dueOn()).isEqualTo(BEGIN.plusWeeks(6));
        }
        Reader psychologist = reader(AdviserKind.PSYCHOLOGY);
        assertThat(policy.allows(psychologist, child, DataClass.CORE, Act.READ)).isTrue();
        assertThat(policy.allows(psychologist, child, DataClass.HEALTH, Act.READ))
                .isFalse();
        assertThat(policy.allows(psychologist, child, DataClass.EDUCATION, Act.READ))
                .isFalse();
        assertThat(policy.allows(area.worker(Role.EDUCATIONAL_PSYCHOLOGIST), child, DataClass.CORE, Act.READ))
                .isFalse();
    }

    @Test
    void two_bodies_of_one_kind_do_not_see_each_others_request() {
        Reader other = area.worker(Role.HOSPITAL);
        everybodyIsAsked();
        change.add(caseworker, child, asked(AdviserKind.OTHER, other));

        assertThat(desk.steps(other, child)).containsExactly("give-advice");
        StepOrder theirs = desk.order(other, child, "give-advice");
        assertThatThrownBy(() -> answer.give(reader(AdviserKind.MEDICAL), theirs, TEXT, -1))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_law_names_whom_to_ask_and_nobody_may_be_left_out() {
        StepOrder order = desk.order(caseworker, child, "choose-advisers");

        refused(
                "advisers.missing",
                () -> choose.choose(caseworker, order, List.of(asked(AdviserKind.EDUCATION)), null));
        assertThat(desk.steps(caseworker, child)).contains("choose-advisers");
    }

    @Test
    void when_every_answer_is_in_or_settled_the_advice_is_gathered() {
        everybodyIsAsked();
        gives(AdviserKind.EDUCATION);
        check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        assertThat(policy.allows(reader(AdviserKind.EDUCATION), child, DataClass.CORE, Act.READ))
                .as("after the request is settled")
                .isFalse();
        Reader social = reader(AdviserKind.SOCIAL_CARE);
        answer.notKnown(social, desk.order(social, child, "give-advice"), "");
        Reader hospital = reader(AdviserKind.MEDICAL);
        answer.decline(hospital, desk.order(hospital, child, "give-advice"), "She was discharged in 2019.");
        simple.done(caseworker, desk.order(caseworker, child, "go-on-without-advice"), "The GP writes instead.");
        change.withdraw(caseworker, child, line(AdviserKind.PSYCHOLOGY).id(), "The child moves to another area.");
        assertThat(assessment.latest(desk.caseId(child)).orElseThrow().running())
                .isTrue();

        views.tell(caseworker, desk.order(caseworker, child, "ask-for-views"), VIEWS);
        background.runDue();

        assertThat(assessment.latest(desk.caseId(child)).orElseThrow().gatheredOn())
                .isEqualTo(BEGIN);
        assertThat(line(AdviserKind.SOCIAL_CARE).state()).isEqualTo(AdviceState.NOT_KNOWN);
        assertThat(clocks.of(desk.caseId(child)))
                .filteredOn(running -> running.kind() == StatutoryPeriod.GIVE_ADVICE)
                .hasSize(4)
                .noneMatch(running -> running.running());
    }

    @Test
    void advice_that_is_not_enough_comes_back_once_more_with_what_is_missing() {
        everybodyIsAsked();
        gives(AdviserKind.EDUCATION);
        check.askAgain(caseworker, desk.order(caseworker, child, "check-advice"), "How often?");

        Reader school = reader(AdviserKind.EDUCATION);
        assertThat(line(AdviserKind.EDUCATION).round()).isEqualTo(2);
        assertThat(desk.steps(school, child)).containsExactly("give-advice");
        gives(AdviserKind.EDUCATION);
        assertThat(line(AdviserKind.EDUCATION).state()).isEqualTo(AdviceState.GIVEN);
    }

    @Test
    void of_two_people_of_one_agency_the_first_answers_and_the_second_is_told() {
        everybodyIsAsked();
        Reader school = reader(AdviserKind.EDUCATION);
        StepOrder second = desk.order(school, child, "give-advice");
        gives(AdviserKind.EDUCATION);

        refused("task.done.already", () -> answer.give(school, second, TEXT, -1));
    }

    @Test
    void a_week_before_the_last_day_they_are_reminded_and_after_it_they_are_rung() {
        everybodyIsAsked();
        clock.moveTo(BEGIN.plusWeeks(5));
        background.runDue();
        assertThat(desk.steps(caseworker, child)).contains("remind-the-adviser");
        simple.done(caseworker, desk.order(caseworker, child, "remind-the-adviser"), "They write on Monday.");
        assertThat(assessment.latest(desk.caseId(child)).orElseThrow().requests())
                .extracting(RequestLine::reminders)
                .contains(1);

        clock.moveTo(BEGIN.plusWeeks(6).plusDays(1));
        background.runDue();

        assertThat(desk.steps(caseworker, child)).contains("ask-why-advice-is-late");
        assertThat(clocks.of(desk.caseId(child)))
                .filteredOn(running -> running.kind() == StatutoryPeriod.GIVE_ADVICE)
                .allMatch(running -> running.breached());
    }

    @Test
    void a_corrected_day_of_receipt_moves_the_last_day_of_that_body_alone() {
        everybodyIsAsked();
        RequestLine school = line(AdviserKind.EDUCATION);

        clocks.correctStart(
                desk.caseId(child),
                StatutoryPeriod.GIVE_ADVICE,
                school.id().toString(),
                BEGIN.minusDays(3),
                "the post came earlier",
                null);

        assertThat(desk.card(reader(AdviserKind.EDUCATION), child, "give-advice")
                        .dueOn())
                .isEqualTo(BEGIN.minusDays(3).plusWeeks(6));
        assertThat(desk.card(reader(AdviserKind.MEDICAL), child, "give-advice").dueOn())
                .isEqualTo(BEGIN.plusWeeks(6));
    }

    @Test
    void one_more_can_be_asked_while_the_others_write_and_all_are_waited_for() {
        everybodyIsAsked();
        advisers.keySet().forEach(kind -> {
            gives(kind);
            check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        });
        Reader hospice = area.worker(Role.HOSPICE);
        change.add(caseworker, child, asked(AdviserKind.OTHER, hospice));
        views.tell(caseworker, desk.order(caseworker, child, "ask-for-views"), VIEWS);
        background.runDue();
        assertThat(assessment.latest(desk.caseId(child)).orElseThrow().running())
                .isTrue();

        answer.give(hospice, desk.order(hospice, child, "give-advice"), TEXT, -1);
        check.enough(caseworker, desk.order(caseworker, child, "check-advice"));
        background.runDue();

        assertThat(assessment.latest(desk.caseId(child)).orElseThrow().running())
                .isFalse();
        UUID unknown = Ids.next();
        assertThatThrownBy(() -> change.withdraw(caseworker, child, unknown, "gone"))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> change.add(caseworker, child, asked(AdviserKind.OTHER, hospice)))
                .isInstanceOf(Refusal.NotNow.class);
    }
}
