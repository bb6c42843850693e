package uk.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

@EngineTest
class EndedPlanIT {

    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = NOW.plusYears(1);

    @Autowired
    AroundChild around;

    @Autowired
    WrittenPlan written;

    @Autowired
    WritePlan write;

    @Autowired
    SendPlan send;

    @Autowired
    DecidePlan decide;

    @Autowired
    AgreeHealthProvision health;

    @Autowired
    EndPlan end;

    @Autowired
    Plans plans;

    @Autowired
    Receipts receipts;

    @Autowired
    MovableClock clock;

    private Child child;
    private Reader caseworker;
    private UUID need;

    @BeforeEach
    void a_child_with_a_final_plan() {
        clock.moveTo(NOW);
        child = around.child();
        caseworker = child.caseworker();
        need = written.begun(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.I, null, "Hill School"));
        health.agree(around.colleague(child, Role.ICB_COMMISSIONER), child.reference());
        Notice notice = new Notice(true, true, true, true, true, NOW, ToldHow.BY_LETTER);
        send.finalPlan(caseworker, child.reference(), notice);
        clock.moveTo(LATER);
    }

    @Test
    void changes_that_are_not_made_stay_as_a_version_that_nobody_goes_on_writing() {
        write.begin(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.D, null, "A need that was proposed."));
        int entries = around.count(child, "audit_entry");

        end.notChanged(caseworker, file());

        assertThat(statuses()).containsExactly(PlanStatus.WITHDRAWN, PlanStatus.FINAL);
        assertThat(plans.latest(file()).orElseThrow().header().number())
                .as("the plan in force")
                .isEqualTo(1);
        assertThat(plans.number(file(), 2).orElseThrow().in(PlanSection.D)).hasSize(1);
        assertThat(around.count(child, "audit_entry")).isGreaterThan(entries);
        refused("plan.sent.already", this::addNeed);
    }

    @Test
    void the_next_change_begins_from_the_plan_in_force_and_not_from_what_was_not_made() {
        write.begin(caseworker, child.reference());
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.D, null, "A need that was proposed."));
        end.notChanged(caseworker, file());

        write.begin(caseworker, child.reference());

        PlanDocument next = plans.latest(file()).orElseThrow();
        assertThat(next.header().number()).isEqualTo(3);
        assertThat(next.header().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(next.in(PlanSection.D)).isEmpty();
        assertThat(next.line(need)).isPresent();
    }

    @Test
    void where_nothing_was_begun_there_is_nothing_to_withdraw() {
        end.notChanged(caseworker, file());

        assertThat(statuses()).containsExactly(PlanStatus.FINAL);
    }

    @Test
    void a_plan_that_has_ended_is_read_and_never_begun_or_changed_again() {
        end.ceased(file());

        PlanHeader ended = plans.latest(file()).orElseThrow().header();
        assertThat(ended.status()).isEqualTo(PlanStatus.CEASED);
        assertThat(ended.endedOn()).isEqualTo(LATER);
        refused("plan.ceased", () -> write.begin(caseworker, child.reference()));
        refused("plan.ceased", this::addNeed);
        Reader board = around.colleague(child, Role.ICB_COMMISSIONER);
        refused("plan.ceased", () -> health.agree(board, child.reference()));
        assertThat(statuses()).containsExactly(PlanStatus.CEASED);
    }

    @Test
    void what_was_being_written_ends_with_the_plan() {
        write.begin(caseworker, child.reference());

        end.ceased(file());

        assertThat(statuses()).containsExactly(PlanStatus.WITHDRAWN, PlanStatus.CEASED);
        refused("plan.ceased", () -> write.begin(caseworker, child.reference()));
    }

    @Test
    void after_a_new_assessment_a_new_plan_begins_with_nothing_in_it() {
        decide.decide(caseworker, child.reference(), PlanNeed.NEEDED, "She needs it.", Ids.next());
        clock.moveTo(LATER.plusDays(1));
        end.ceased(file());
        refused("plan.ceased", () -> write.begin(caseworker, child.reference()));

        clock.moveTo(LATER.plusYears(1));
        decide.decide(caseworker, child.reference(), PlanNeed.NEEDED, "She needs it again.", Ids.next());
        write.begin(caseworker, child.reference());

        PlanDocument anew = plans.latest(file()).orElseThrow();
        assertThat(anew.header().number()).isEqualTo(2);
        assertThat(anew.header().healthAgreedOn()).isNull();
        assertThat(anew.lines()).isEmpty();
    }

    @Test
    void a_draft_that_has_begun_hides_nobody_who_has_not_yet_said_that_they_have_the_plan() {
        write.begin(caseworker, child.reference());

        assertThat(receipts.of(file()))
                .extracting(Receipts.Receipt::recipient)
                .containsExactly(Recipient.FAMILY, Recipient.ICB, Recipient.SETTING);
        EnumSet<Recipient> one = EnumSet.of(Recipient.FAMILY);
        refused("plan.not.acknowledged", () -> receipts.acknowledged(caseworker, child.reference(), null, one, LATER));
    }

    private void addNeed() {
        write.add(caseworker, child.reference(), NewLine.of(PlanSection.B, null, "Another need."));
    }

    private OpenCase file() {
        return around.open(child);
    }

    private List<PlanStatus> statuses() {
        return plans.headers(file()).stream().map(PlanHeader::status).toList();
    }
}
