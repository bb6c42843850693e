package uk.waymark.engine.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.YesNo;

@EngineTest
class PanelIT {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    @Autowired
    AroundChild around;

    @Autowired
    AskPanel ask;

    @Autowired
    PanelDecides panel;

    @Autowired
    PanelRecords records;

    @Autowired
    PanelAgenda agenda;

    @Autowired
    RecordDeath death;

    @Autowired
    ChildFiles files;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader caseworker;
    private Reader chair;
    private UUID item;

    @BeforeEach
    void a_question_to_a_panel() {
        clock.moveTo(NOW);
        child = around.child();
        caseworker = child.caseworker();
        chair = around.colleague(child, Role.ICB_COMMISSIONER);
        item = ask.open(child.reference());
    }

    @Test
    void without_the_family_s_view_or_a_reason_why_there_is_none_nothing_goes_to_a_panel() {
        Question without = new Question("Respite?", "Advice", YesNo.NOT_KNOWN, "", "", NOW.plusDays(7));
        Question unused = new Question("Respite?", "Advice", YesNo.YES, "We are tired.", "", NOW.plusDays(7));
        Question because =
                new Question("Respite?", "Advice", YesNo.NO, "They asked us not to ring.", "", NOW.plusDays(7));

        refused("panel.question.incomplete", () -> ask.prepare(caseworker, child.reference(), item, without));
        refused("panel.question.incomplete", () -> ask.prepare(caseworker, child.reference(), item, unused));
        ask.prepare(caseworker, child.reference(), item, because);
        refused("panel.not.now", () -> ask.prepare(caseworker, child.reference(), item, because));
    }

    @Test
    void need_comes_before_cost_and_the_split_is_kept_to_the_penny() {
        prepared();
        refused("panel.need.first", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2500)));
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, true));
        refused("panel.shares.not.whole", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2499)));
        refused("panel.shares.not.whole", () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2501)));

        panel.money(chair, child.reference(), item, funding(2000, 5500, 2500));

        PanelRecord kept = records.one(around.open(child), item);
        assertThat(Objects.requireNonNull(kept.money()).shares())
                .extracting(Share::pence)
                .containsExactly(368_000L, 1_012_000L, 460_000L);
        assertThat(Objects.requireNonNull(kept.need()).reason()).isEqualTo("You need two nights.");
        assertThat(Objects.requireNonNull(kept.need()).present()).hasSize(3);
        assertThat(Objects.requireNonNull(kept.need()).present().get(0).interest())
                .isEqualTo("Sits on the school's board.");
        assertThat(kept.withoutMoney().money()).isNull();
    }

    @Test
    void joint_money_needs_everybody_there_with_authority() {
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE_IN_PART, false));

        refused(
                "panel.authority.missing",
                () -> panel.money(chair, child.reference(), item, funding(2000, 5500, 2500)));
    }

    @Test
    void who_may_decide_about_money_may_come_later() {
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, false));
        Map<PanelAgency, String> two = Map.of(PanelAgency.EDUCATION, "A. Bello", PanelAgency.HEALTH, "D. Lee");
        Map<PanelAgency, String> three = Map.of(
                PanelAgency.EDUCATION, "A. Bello", PanelAgency.HEALTH, "D. Lee", PanelAgency.SOCIAL_CARE, "P. Shah");

        refused("panel.authority.missing", () -> panel.money(chair, child.reference(), item, decidedBy(two)));
        panel.money(chair, child.reference(), item, decidedBy(three));

        assertThat(Objects.requireNonNull(records.one(around.open(child), item).need())
                        .present())
                .filteredOn(one -> one.agency() == PanelAgency.SOCIAL_CARE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.person()).isEqualTo("P. Shah");
                    assertThat(one.authority()).isTrue();
                });
    }

    @Test
    void a_dispute_waits_for_nobody_but_whoever_pays_meanwhile() {
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, false));
        Map<PanelAgency, Integer> parts = funding(2000, 5500, 2500).hundredths();
        Funding care = new Funding(1_840_000, parts, true, PanelAgency.SOCIAL_CARE, Set.of());
        Funding health = new Funding(1_840_000, parts, true, PanelAgency.HEALTH, Set.of());

        refused("panel.authority.missing", () -> panel.money(chair, child.reference(), item, care));
        panel.money(chair, child.reference(), item, health);
    }

    @Test
    void a_panel_says_yes_or_no_only_when_all_three_are_there_and_somebody_may_decide() {
        prepared();
        Presence school = new Presence(PanelAgency.EDUCATION, "A. Bello", true, null);
        Presence nurse = new Presence(PanelAgency.HEALTH, "D. Lee", false, null);
        Presence visitor = new Presence(PanelAgency.EDUCATION, "A. Bello", false, null);
        Presence worker = new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", false, null);

        for (NeedOutcome outcome : List.of(NeedOutcome.AGREE, NeedOutcome.AGREE_IN_PART, NeedOutcome.REFUSE)) {
            refused("panel.agency.missing", () -> decide(outcome, "Reasonably required.", List.of()));
            refused("panel.agency.missing", () -> decide(outcome, "Reasonably required.", List.of(school, nurse)));
            refused(
                    "panel.nobody.decides",
                    () -> decide(outcome, "Reasonably required.", List.of(visitor, nurse, worker)));
            refused("panel.test.missing", () -> decide(outcome, " ", List.of(school, nurse, worker)));
        }
        decide(NeedOutcome.DEFER, "", List.of());
        assertThat(records.one(around.open(child), item).state()).isEqualTo(PanelState.ASKED);
    }

    @Test
    void a_dispute_starts_now_and_says_who_pays_meanwhile() {
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.AGREE, true));
        Map<PanelAgency, Integer> parts = funding(2000, 5500, 2500).hundredths();
        Funding nobody = new Funding(1_840_000, parts, true, null, Set.of());
        Funding unsaid = new Funding(1_840_000, parts, false, null, Set.of(PanelAgency.HEALTH));
        Funding health = new Funding(1_840_000, parts, true, PanelAgency.HEALTH, Set.of());

        refused("panel.dispute.incomplete", () -> panel.money(chair, child.reference(), item, nobody));
        refused("panel.agreement.missing", () -> panel.money(chair, child.reference(), item, unsaid));
        panel.money(chair, child.reference(), item, health);
        assertThat(Objects.requireNonNull(records.one(around.open(child), item).money())
                        .chargeTo())
                .isEqualTo(PanelAgency.HEALTH);
    }

    @Test
    void what_is_put_off_comes_back_and_a_no_goes_out_with_every_right() {
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.DEFER, true));
        prepared();
        panel.need(chair, child.reference(), item, need(NeedOutcome.REFUSE, true));

        refused("notice.incomplete", () -> panel.told(caseworker, child.reference(), item, notice(false)));
        panel.told(caseworker, child.reference(), item, notice(true));
        assertThat(records.of(around.open(child)))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(PanelState.TOLD));
    }

    @Test
    void when_the_child_has_died_nobody_is_asked_to_decide_and_what_was_asked_stays() {
        prepared();
        Reader sits = around.worker(child, Role.PANEL_CHAIR);
        DeathRecord record = new DeathRecord(NOW, child.reference(), true);
        Integer version = files.findById(child.id()).orElseThrow().version();

        death.record(caseworker, child.reference(), record, Objects.requireNonNull(version));

        PanelRecord kept = records.one(around.open(child), item);
        assertThat(kept.state()).isEqualTo(PanelState.WITHDRAWN);
        assertThat(kept.withdrawnOn()).isEqualTo(NOW);
        assertThat(kept.question()).isNotNull();
        assertThat(agenda.withdrawn(sits)).containsExactly(new PanelAgenda.Withdrawn(NOW.plusDays(7), 1));
        assertThat(agenda.withdrawn(caseworker)).isEmpty();
    }

    @Test
    void who_may_not_decide_about_money_decides_nothing() {
        prepared();
        Reader keyWorker = around.colleague(child, Role.KEY_WORKER);

        assertThatThrownBy(() -> panel.need(keyWorker, child.reference(), item, need(NeedOutcome.AGREE, true)))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    private void prepared() {
        Question question = new Question(
                "Two nights of respite?", "Advice", YesNo.YES, "We are tired.", "It shaped the ask.", NOW.plusDays(7));
        ask.prepare(caseworker, child.reference(), item, question);
    }

    private static NeedDecision need(NeedOutcome outcome, boolean careMayDecide) {
        return new NeedDecision(
                outcome,
                "Reasonably required by her needs.",
                "You need two nights.",
                List.of(
                        new Presence(PanelAgency.EDUCATION, "A. Bello", true, "Sits on the school's board."),
                        new Presence(PanelAgency.HEALTH, "D. Lee", true, null),
                        new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", careMayDecide, null)));
    }

    private void decide(NeedOutcome outcome, String test, List<Presence> present) {
        panel.need(
                chair, child.reference(), item, new NeedDecision(outcome, test, "Nobody from health came.", present));
    }

    private static Funding decidedBy(Map<PanelAgency, String> deciders) {
        Funding agreed = funding(2000, 5500, 2500);
        return new Funding(agreed.costPence(), agreed.hundredths(), false, null, agreed.agreedBy(), deciders);
    }

    private static Funding funding(int education, int health, int care) {
        return new Funding(
                1_840_000,
                Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care),
                false,
                null,
                EnumSet.allOf(PanelAgency.class));
    }

    private static Notice notice(boolean complete) {
        return new Notice(true, true, complete, true, true, NOW, ToldHow.BY_TELEPHONE);
    }
}
