package uk.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

@EngineTest
class ReceiptsIT {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT = NOW.plusMonths(8);

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
    Receipts receipts;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader caseworker;
    private UUID first;

    @BeforeEach
    void a_final_plan_is_sent() {
        clock.moveTo(NOW);
        child = around.child();
        caseworker = child.caseworker();
        written.begun(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.I, null, "Hill School"));
        health.agree(around.colleague(child, Role.ICB_COMMISSIONER), child.reference());
        first = sends(NOW);
    }

    @Test
    void each_answer_is_written_down_when_it_comes_and_the_last_one_makes_it_whole() {
        note(first, Recipient.FAMILY, NOW);
        clock.moveTo(NOW.plusDays(3));
        note(first, Recipient.SETTING, NOW.plusDays(3));
        note(first, Recipient.SETTING, NOW.plusDays(1));

        assertThat(days(first)).containsExactly(NOW, null, NOW.plusDays(3));
        refused("plan.not.acknowledged", () -> all(first, Set.of(Recipient.FAMILY)));
        all(first, Set.of(Recipient.ICB));
        assertThat(days(first)).containsExactly(NOW, NOW.plusDays(3), NOW.plusDays(3));
    }

    @Test
    void a_changed_plan_is_asked_about_anew_and_says_nothing_about_the_one_before() {
        note(first, Recipient.FAMILY, NOW);
        clock.moveTo(NEXT);
        write.begin(caseworker, child.reference());
        UUID second = sends(NEXT);

        assertThat(receipts.edition(child.id())).contains(second);
        assertThat(days(second)).containsExactly(null, null, null);
        assertThat(days(first)).containsExactly(NOW, null, null);
        refused("plan.receipt.before.sent", () -> note(second, Recipient.FAMILY, NOW));
        note(second, Recipient.FAMILY, NEXT);
        assertThat(days(first)).containsExactly(NOW, null, null);
    }

    @Test
    void a_plan_that_names_only_a_kind_of_setting_goes_to_no_setting_until_one_is_named() {
        Child other = around.child();
        child = other;
        caseworker = other.caseworker();
        written.begun(caseworker, child.reference());
        UUID kind =
                write.add(caseworker, child.reference(), NewLine.setting("A special school", new Placing(true, null)));
        health.agree(around.colleague(child, Role.ICB_COMMISSIONER), child.reference());

        UUID without = sends(NOW);
        all(without, Set.of(Recipient.FAMILY, Recipient.ICB));
        assertThat(recipients(without)).containsExactly(Recipient.FAMILY, Recipient.ICB);

        write.begin(caseworker, child.reference());
        write.change(caseworker, child.reference(), kind, NewLine.setting("Hill School", Placing.NAMED_NOW), 0);
        write.add(caseworker, child.reference(), NewLine.setting("Valley School", new Placing(false, NEXT)));
        UUID with = sends(NOW);

        assertThat(recipients(with))
                .containsExactly(Recipient.FAMILY, Recipient.ICB, Recipient.NEXT, Recipient.SETTING);
        refused("plan.not.acknowledged", () -> all(with, Set.of(Recipient.FAMILY, Recipient.ICB)));
    }

    @Test
    void nobody_has_what_was_never_a_plan_and_no_day_is_in_the_future() {
        refused("date.future", () -> note(first, Recipient.FAMILY, NOW.plusDays(1)));
        refused("plan.not.begun", () -> note(Ids.next(), Recipient.FAMILY, NOW));
        Child other = around.child();
        refused(
                "plan.not.begun",
                () -> receipts.noted(other.caseworker(), other.reference(), first, Recipient.FAMILY, NOW));
        assertThat(receipts.of(around.open(other), first)).isEmpty();
    }

    private UUID sends(LocalDate on) {
        Notice notice = new Notice(true, true, true, true, true, on, ToldHow.BY_LETTER);
        send.finalPlan(caseworker, child.reference(), notice);
        return receipts.edition(child.id()).orElseThrow();
    }

    private void note(UUID edition, Recipient who, LocalDate on) {
        receipts.noted(caseworker, child.reference(), edition, who, on);
    }

    private void all(UUID edition, Set<Recipient> said) {
        receipts.acknowledged(
                caseworker, child.reference(), edition, said, LocalDate.ofInstant(clock.instant(), Today.ENGLAND));
    }

    private List<Recipient> recipients(UUID edition) {
        return receipts.of(around.open(child), edition).stream()
                .map(Receipts.Receipt::recipient)
                .toList();
    }

    private List<@Nullable LocalDate> days(UUID edition) {
        return receipts.of(around.open(child), edition).stream()
                .<@Nullable LocalDate>map(Receipts.Receipt::acknowledgedOn)
                .toList();
    }
}
