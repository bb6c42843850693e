package uk.waymark.rules.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryPeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final WorkingDays DAYS =
            new WorkingDays(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
    private static final StatutoryPeriods LAW = StatutoryPeriods.inForceOn(TODAY);

    @ParameterizedTest
    @EnumSource(StatutoryPeriod.class)
    void every_step_has_a_limit_today_with_its_source(StatutoryPeriod period) {
        Term term = LAW.term(period);
        assertThat(term.amount()).isPositive();
        assertThat(term.source()).isNotBlank();
        assertThat(term.actor()).isNotBlank();
        assertThat(term.startedBy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "DECIDE_TO_ASSESS,2026-11-02,2026-12-13,2026-12-14",
        "GIVE_ADVICE,2026-11-02,2026-12-13,2026-12-14",
        "DECIDE_NO_PLAN,2026-11-02,2027-02-21,2027-02-22",
        "FINAL_PLAN,2026-11-02,2027-03-21,2027-03-22",
        "FAMILY_VIEWS_ON_DRAFT,2026-11-02,2026-11-16,2026-11-16",
        "FAMILY_VIEWS_ON_AMENDMENTS,2026-11-02,2026-11-16,2026-11-16",
        "SETTING_ANSWERS_CONSULTATION,2026-11-02,2026-11-16,2026-11-17",
        "ANNUAL_REVIEW,2026-11-02,2027-11-01,2027-11-02",
        "ANNUAL_REVIEW,2024-02-29,2025-02-27,2025-02-28",
        "REVIEW_INVITATION,2026-11-16,2026-11-02,2026-11-02",
        "CONTACT_MEDIATION_ADVISER,2026-12-31,2027-02-28,2027-02-28",
        "LODGE_APPEAL,2026-11-02,2027-01-02,2027-01-02",
        "MEDIATION_CERTIFICATE,2026-12-24,2026-12-30,2026-12-31",
        "MEDIATION_CERTIFICATE,2026-12-26,2026-12-31,2026-12-31",
        "TRANSFER_PLAN_TO_NEW_AREA,2026-11-02,2026-11-20,2026-11-20",
        "POST_16_MOVE,2027-07-31,2027-02-28,2027-02-28"
    })
    void the_last_day_follows_the_strict_or_the_lenient_count(
            StatutoryPeriod period, LocalDate start, LocalDate strict, LocalDate lenient) {
        assertThat(LAW.due(period, start, DayCount.STRICT, DAYS)).isEqualTo(strict);
        assertThat(LAW.due(period, start, DayCount.LENIENT, DAYS)).isEqualTo(lenient);
    }

    @Test
    void a_step_keeps_the_limit_of_the_day_on_which_it_began() {
        List<Term> book = List.of(
                StatuteBook.term("FINAL_PLAN|20|WEEKS|WITHIN|2014-09-01|2029-08-31|read|authority|receipt|today's law"),
                StatuteBook.term("FINAL_PLAN|12|WEEKS|WITHIN|2029-09-01|-|read|authority|receipt|an invented law"));
        StatutoryPeriods before = StatutoryPeriods.of(book, LocalDate.of(2029, 8, 31));
        StatutoryPeriods after = StatutoryPeriods.of(book, LocalDate.of(2029, 9, 1));
        assertThat(before.term(StatutoryPeriod.FINAL_PLAN).amount()).isEqualTo(20);
        assertThat(after.term(StatutoryPeriod.FINAL_PLAN).amount()).isEqualTo(12);
        assertThat(before.law()).isEqualTo(new LawVersion("england-2014-09-01", LocalDate.of(2014, 9, 1)));
        assertThat(after.law()).isEqualTo(new LawVersion("england-2029-09-01", LocalDate.of(2029, 9, 1)));
    }

    @Test
    void a_limit_that_ended_without_a_successor_makes_a_new_version_without_it() {
        List<Term> book = List.of(StatuteBook.term(
                "FINAL_PLAN|20|WEEKS|WITHIN|2014-09-01|2029-08-31|read|authority|receipt|today's law"));
        StatutoryPeriods after = StatutoryPeriods.of(book, LocalDate.of(2030, 1, 1));
        assertThat(after.law().id()).isEqualTo("england-2029-09-01");
        assertThatThrownBy(() -> after.term(StatutoryPeriod.FINAL_PLAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_not_read_at_its_source_is_marked() {
        assertThat(LAW.term(StatutoryPeriod.FINAL_PLAN).verified()).isTrue();
        assertThat(LAW.term(StatutoryPeriod.TELL_ICB_OF_MEDIATION).verified()).isFalse();
    }

    @Test
    void before_the_act_no_limits_are_known() {
        assertThatThrownBy(() -> StatutoryPeriods.inForceOn(LocalDate.of(2014, 8, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
