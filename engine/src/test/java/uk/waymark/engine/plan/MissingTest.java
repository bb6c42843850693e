package uk.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.statute.PhaseTransfer;
import uk.waymark.rules.statute.PhaseTransfer.Move;

class MissingTest {

    private static final UUID NEED = new UUID(0, 1);
    private static final Amount HOUR = new Amount(60, 1, Every.WEEK);

    @Test
    void an_empty_draft_says_all_that_it_lacks() {
        assertThat(gaps(plan(null), 4, false))
                .containsExactly(Gap.NO_VIEWS, Gap.NO_NEEDS, Gap.NO_ADVICE_LIST, Gap.HEALTH_NOT_AGREED);
    }

    @Test
    void a_whole_draft_lacks_nothing_but_a_setting_belongs_only_into_the_final_plan() {
        PlanDocument whole = whole();
        PlanDocument named = with(whole, NewLine.of(PlanSection.I, null, "Hill School"));

        assertThat(gaps(whole, 8, false)).isEmpty();
        assertThat(gaps(whole, 8, true)).containsExactly(Gap.NO_SETTING);
        assertThat(gaps(named, 8, false)).containsExactly(Gap.SETTING_IN_DRAFT);
        assertThat(gaps(named, 8, true)).isEmpty();
    }

    @Test
    void a_final_plan_names_where_the_child_goes_after_a_move_that_is_near() {
        Move near = PhaseTransfer.BETWEEN_SCHOOLS.on(LocalDate.of(2027, 9, 1));
        PlanDocument now = with(whole(), NewLine.of(PlanSection.I, null, "Hill School"));
        PlanDocument later = with(whole(), NewLine.setting("Valley School", new Placing(false, near.movesOn())));
        PlanDocument both = with(now, NewLine.setting("A special school", new Placing(true, near.movesOn())));

        assertThat(gaps(now, 6, true, near)).containsExactly(Gap.NO_NEXT_SETTING);
        assertThat(gaps(later, 6, true, near)).containsExactly(Gap.NO_SETTING);
        assertThat(gaps(both, 6, true, near)).isEmpty();
        assertThat(gaps(whole(), 6, false, near)).as("a draft names none").isEmpty();
    }

    @Test
    void from_year_nine_something_prepares_for_adulthood() {
        assertThat(gaps(whole(), 9, false)).containsExactly(Gap.NO_ADULTHOOD);
        NewLine travel = new NewLine(PlanSection.F, NEED, "Travel training", HOUR, "A trained adult", true);
        assertThat(gaps(with(whole(), travel), 9, false)).isEmpty();
    }

    @Test
    void a_health_need_is_met_in_g_or_where_it_educates_in_f_but_not_by_social_care() {
        UUID health = new UUID(0, 9);
        PlanText need = new PlanText(health, 1, NewLine.of(PlanSection.C, null, "Tube feeding"), 0);
        PlanDocument plan = with(whole(), NewLine.of(PlanSection.E, health, "She thrives"));
        List<PlanText> lines = new ArrayList<>(plan.lines());
        lines.add(need);
        PlanDocument unmet = new PlanDocument(plan.header(), lines);

        NewLine carer = new NewLine(PlanSection.H2, health, "A carer", HOUR, "Care team", false);
        NewLine nurse = new NewLine(PlanSection.G, health, "A nurse", HOUR, "Children's nurse", false);
        assertThat(gaps(with(unmet, carer), 4, false)).containsExactly(Gap.NO_PROVISION);
        assertThat(gaps(with(unmet, nurse), 4, false)).isEmpty();
    }

    @Test
    void provision_without_an_amount_or_without_somebody_is_not_specific() {
        NewLine vague = new NewLine(PlanSection.F, NEED, "Support as needed", null, "A teacher", false);
        NewLine nobody = new NewLine(PlanSection.F, NEED, "Speech therapy", HOUR, null, false);

        assertThat(gaps(with(whole(), vague), 4, false)).containsExactly(Gap.NOT_SPECIFIC);
        assertThat(gaps(with(whole(), nobody), 4, false)).containsExactly(Gap.NOT_SPECIFIC);
    }

    @Test
    void an_amount_reads_as_people_say_it() {
        assertThat(new Amount(90, 3, Every.WEEK).words()).isEqualTo("1 hour 30 minutes, 3 times a week");
        assertThat(new Amount(45, 1, Every.HALF_TERM).words()).isEqualTo("45 minutes, once each half term");
        assertThat(new Amount(0, 1, Every.DAY).possible()).isFalse();
        assertThat(new Amount(1440, 101, Every.DAY).possible()).isFalse();
    }

    private static List<Gap> gaps(PlanDocument plan, int year, boolean finalPlan) {
        return gaps(plan, year, finalPlan, null);
    }

    private static List<Gap> gaps(PlanDocument plan, int year, boolean finalPlan, @Nullable Move near) {
        Missing.Standing child = new Missing.Standing(LocalDate.of(2026, 11, 10), year, near);
        return Missing.in(plan, child, finalPlan).stream().map(Missing::gap).toList();
    }

    private static PlanDocument whole() {
        LocalDate agreed = LocalDate.of(2026, 3, 2);
        PlanDocument empty = plan(agreed);
        List<PlanText> lines = new ArrayList<>(empty.lines());
        lines.add(new PlanText(NEED, 1, NewLine.of(PlanSection.B, null, "Speech"), 0));
        return with(
                new PlanDocument(empty.header(), lines),
                NewLine.of(PlanSection.A, null, "I like swimming"),
                NewLine.of(PlanSection.K, null, "Advice of the therapist"),
                NewLine.of(PlanSection.E, NEED, "She asks for help"),
                new NewLine(PlanSection.F, NEED, "Speech therapy", HOUR, "A therapist", false));
    }

    private static PlanDocument with(PlanDocument plan, NewLine... more) {
        List<PlanText> lines = new ArrayList<>(plan.lines());
        for (NewLine line : more) {
            lines.add(new PlanText(new UUID(1, lines.size()), 1, line, 0));
        }
        return new PlanDocument(plan.header(), lines);
    }

    private static PlanDocument plan(@Nullable LocalDate agreed) {
        PlanHeader header = new PlanHeader(
                new UUID(0, 7), 1, PlanStatus.DRAFT, LocalDate.of(2026, 3, 2), agreed, null, null, null, 0);
        return new PlanDocument(header, List.of());
    }
}
