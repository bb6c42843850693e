package uk.waymark.engine.advancecare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.answers.VoiceState;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.continuingcare.ContinuingCare;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.engine.foundations.FoundationFactsReader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.engine.voice.VoiceInDecisions;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.continuingcare.Advice;
import uk.waymark.rules.continuingcare.CareDomain;
import uk.waymark.rules.continuingcare.NeedLevel;
import uk.waymark.rules.palliative.PalliativeFacts;

@EngineTest
class AdvanceCareAndNeedsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Autowired
    AroundChild around;

    @Autowired
    AdvanceCarePlans plans;

    @Autowired
    ContinuingCare care;

    @Autowired
    VoiceInDecisions voices;

    @Autowired
    Decisions decisions;

    @Autowired
    FoundationFactsReader facts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void there_is_one_present_edition_and_a_new_one_makes_every_copy_old() {
        Child child = around.child();
        record(child, PlanState.MADE, "At home if we can.", 0);
        UUID holder = plans.addHolder(child.caseworker(), child.reference(), "Ambulance");
        plans.copy(child.caseworker(), child.reference(), holder, CopyNews.ACKNOWLEDGED, 0);
        assertThat(sheet(child).waiting()).isZero();

        record(child, PlanState.MADE, "At the hospice.", 1);
        assertThat(sheet(child).edition()).isEqualTo(2);
        assertThat(sheet(child).words()).isEqualTo("At the hospice.");
        assertThat(sheet(child).waiting()).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from advance_plan where case_id = ? and present = 'YES'",
                        Integer.class,
                        Ids.bytes(child.id())))
                .isEqualTo(1);
    }

    @Test
    void an_edition_written_beside_a_newer_one_is_refused() {
        Child child = around.child();
        record(child, PlanState.OFFERED, "", 0);
        refused("stale.page", () -> record(child, PlanState.DECLINED, "", 0));
        assertThat(sheet(child).state()).isEqualTo(PlanState.OFFERED);
    }

    @Test
    void a_stranger_may_not_write_the_plan() {
        Child child = around.child();
        assertThatThrownBy(() -> plans.record(
                        around.worker(child, Role.KEY_WORKER),
                        child.reference(),
                        new NewEdition(PlanState.OFFERED, TODAY, null, "", 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_severe_level_points_to_need_and_all_ten_foundations_are_looked_at_from_then_on() {
        Child child = around.child();
        assertThat(facts.read(child.id()).complexCare()).isEqualTo(YesNo.NOT_KNOWN);

        Advice advice = care.record(child.caseworker(), child.reference(), needs(NeedLevel.SEVERE, -1));

        assertThat(advice).isEqualTo(Advice.INDICATES_NEED);
        assertThat(facts.read(child.id()).complexCare()).isEqualTo(YesNo.YES);
        assertThat(care.read(around.open(child)).levels()).containsEntry(CareDomain.SEIZURES, NeedLevel.SEVERE);
        assertThat(care.advice(around.open(child)).orElseThrow().facts()).containsEntry("seizures", "SEVERE");
        assertThat(care.category(around.open(child))).isPresent();
    }

    @Test
    void a_level_that_an_area_does_not_have_is_refused() {
        Child child = around.child();
        refused(
                "continuing.care.level.unknown",
                () -> care.record(child.caseworker(), child.reference(), needs(NeedLevel.PRIORITY, -1)));
        assertThat(care.advice(around.open(child))).isEmpty();
    }

    @Test
    void what_a_family_said_before_a_decision_is_kept_until_they_have_been_told() {
        Child child = around.child();
        care.record(child.caseworker(), child.reference(), needs(NeedLevel.SEVERE, -1));
        Decision decision = decide(child, "ASSESSMENT");
        decide(child, Decision.NOTE);
        decide(child, Decision.WENT_BACK);
        assertThat(voices.list(around.open(child)))
                .as("a note is no decision, and going back is none")
                .hasSize(1);
        refused(
                "voice.reason.missing",
                () -> voices.record(
                        child.caseworker(), child.reference(), decision.id(), VoiceState.REASON_WHY_NOT, " ", -1));

        voices.record(child.caseworker(), child.reference(), decision.id(), VoiceState.HEARD, "She wants to stay.", -1);
        assertThat(List.of(
                        facts.read(child.id()).decisionsWithView(),
                        facts.read(child.id()).decisionsTold()))
                .containsExactly(1, 0);
        voices.record(child.caseworker(), child.reference(), decision.id(), VoiceState.TOLD, "She wants to stay.", 0);
        assertThat(facts.read(child.id()).decisionsTold()).isEqualTo(1);
        assertThat(facts.read(child.id()).decisions()).isEqualTo(1);
    }

    private Decision decide(Child child, String kind) {
        return decisions.save(
                new Decision(child.id(), kind, "ASSESS", child.caseworker().accountId(), clock.instant()));
    }

    private void record(Child child, PlanState state, String words, int seen) {
        NewEdition.Agreement both = new NewEdition.Agreement("Dr Ada Bello", "Hodan Yusuf");
        plans.record(child.caseworker(), child.reference(), new NewEdition(state, TODAY, null, words, both, seen));
    }

    private PlanSheet sheet(Child child) {
        return plans.read(around.open(child));
    }

    private static NeedsSheet needs(NeedLevel seizures, int version) {
        return new NeedsSheet(Map.of(CareDomain.SEIZURES, seizures), PalliativeFacts.unknown(), version);
    }
}
