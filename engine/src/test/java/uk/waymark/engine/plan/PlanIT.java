package uk.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.news.PlanFinalised;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class PlanIT {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    @Autowired
    AroundChild around;

    @Autowired
    WrittenPlan written;

    @Autowired
    WritePlan write;

    @Autowired
    SendPlan send;

    @Autowired
    AgreeHealthProvision health;

    @Autowired
    Plans plans;

    @Autowired
    Receipts receipts;

    @Autowired
    Clocks clocks;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Child child;
    private Reader caseworker;
    private Reader commissioner;

    @BeforeEach
    void a_child_with_a_plan_that_is_begun() {
        clock.moveTo(NOW);
        child = around.child();
        caseworker = child.caseworker();
        commissioner = around.colleague(child, Role.ICB_COMMISSIONER);
        clocks.start(child.id(), StatutoryPeriod.FINAL_PLAN, "", NOW.minusWeeks(12), null);
    }

    @Test
    void what_is_written_is_sealed_and_comes_back_as_it_was() {
        UUID need = written.begun(caseworker, child.reference());

        PlanDocument plan = plans.latest(around.open(child)).orElseThrow();
        assertThat(plan.text(PlanSection.A)).isEqualTo("I like <swimming> & music.");
        PlanText speech = plan.line(need).orElseThrow();
        assertThat(plan.provision(speech)).singleElement().satisfies(line -> {
            assertThat(line.line().amount()).isEqualTo(new Amount(60, 2, Every.WEEK));
            assertThat(line.line().who()).isEqualTo("A speech therapist");
        });
        assertThat(jdbc.query(
                        "select sealed_text from plan_line",
                        (row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1)))
                .noneMatch(text -> text.contains("swimming"));
    }

    @Test
    void a_draft_is_not_sent_before_the_health_board_has_agreed_what_stands_there_now() {
        UUID need = written.begun(caseworker, child.reference());
        refused("plan.health.not.agreed", this::sendDraft);

        health.agree(commissioner, child.reference());
        UUID nurse = write.add(
                caseworker,
                child.reference(),
                new NewLine(PlanSection.G, need, "Nurse", new Amount(30, 1, Every.DAY), "A nurse", false));
        refused("plan.health.not.agreed", this::sendDraft);
        health.agree(commissioner, child.reference());
        assertThatThrownBy(() -> health.agree(around.colleague(child, Role.SCHOOL), child.reference()))
                .isInstanceOf(Refusal.NotAllowed.class);
        sendDraft();

        assertThat(plans.headers(around.open(child)).get(0).status()).isEqualTo(PlanStatus.SENT);
        assertThat(clocks.due(child.id(), StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT))
                .contains(NOW.plusDays(14));
        refused("plan.sent.already", () -> write.remove(caseworker, child.reference(), nurse, 0));
    }

    @Test
    void a_plan_that_lacks_something_is_not_sent() {
        UUID need = written.begun(caseworker, child.reference());
        write.add(caseworker, child.reference(), new NewLine(PlanSection.F, need, "Help", null, null, false));
        health.agree(commissioner, child.reference());

        refused("plan.not.ready", this::sendDraft);
    }

    @Test
    void what_was_sent_never_changes_and_the_next_version_says_what_is_different() {
        UUID need = written.begun(caseworker, child.reference());
        health.agree(commissioner, child.reference());
        sendDraft();

        write.begin(caseworker, child.reference());
        write.begin(caseworker, child.reference());
        OpenCase open = around.open(child);
        assertThat(plans.headers(open)).extracting(PlanHeader::number).containsExactly(2, 1);
        PlanText was = plans.latest(open).orElseThrow().line(need).orElseThrow();
        NewLine other = NewLine.of(PlanSection.B, null, "She speaks with signs.");
        write.change(caseworker, child.reference(), need, other, was.version());
        refused("stale.page", () -> write.change(caseworker, child.reference(), need, other, was.version() + 7));
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.I, null, "Hill School"));

        PlanDocument first = plans.number(open, 1).orElseThrow();
        assertThat(first.line(need).orElseThrow().text()).isEqualTo("She finds it hard to speak.");
        assertThat(PlanChange.between(first, plans.latest(open).orElseThrow()))
                .extracting(PlanChange::section)
                .containsExactly(PlanSection.B, PlanSection.I);
    }

    @Test
    void the_final_plan_waits_for_the_family_ends_the_twenty_weeks_and_is_acknowledged_by_all() {
        written.begun(caseworker, child.reference());
        health.agree(commissioner, child.reference());
        sendDraft();
        write.begin(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.I, null, "Hill School"));
        refused("plan.family.still.answering", () -> sendFinal(true, NOW));

        clock.moveTo(NOW.plusDays(15));
        refused("notice.incomplete", () -> sendFinal(false, NOW.plusDays(15)));
        refused("plan.sent.before.written", () -> sendFinal(true, NOW.minusDays(1)));
        sendFinal(true, NOW.plusDays(15));

        assertThat(around.told(PlanFinalised.class)).contains(new PlanFinalised(child.reference()));
        assertThat(clocks.of(child.id()))
                .filteredOn(one -> one.kind() == StatutoryPeriod.FINAL_PLAN)
                .extracting(ClockView::state)
                .containsExactly(ClockState.SATISFIED);
        Set<Recipient> two = EnumSet.of(Recipient.FAMILY, Recipient.ICB);
        LocalDate now = NOW.plusDays(15);
        refused("plan.not.acknowledged", () -> receipts.acknowledged(caseworker, child.reference(), null, two, now));
        receipts.acknowledged(caseworker, child.reference(), null, EnumSet.allOf(Recipient.class), now);
        assertThat(receipts.of(around.open(child)))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.acknowledgedOn()).isEqualTo(now));
    }

    @Test
    void nobody_but_the_authority_writes_a_plan() {
        Reader school = around.colleague(child, Role.SCHOOL);

        assertThatThrownBy(() -> write.begin(school, child.reference())).isInstanceOf(Refusal.NotAllowed.class);
        assertThatThrownBy(() -> write.begin(around.worker(child, Role.SEN_CASEWORKER), child.reference()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private void sendDraft() {
        send.draft(caseworker, child.reference(), NOW, ToldHow.BY_LETTER);
    }

    private void sendFinal(boolean complete, LocalDate on) {
        Notice notice = new Notice(true, true, complete, true, true, on, ToldHow.BY_LETTER);
        send.finalPlan(caseworker, child.reference(), notice);
    }
}
