package uk.waymark.deployment.drive.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.statute.WorkingDays;

/** Whoever is free takes the most urgent piece of work; how soon it is done depends on the days on which they are there. */
class TeamTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final WorkCalendar CALENDAR = new WorkCalendar(
            new BankHolidays(new JdbcTemplate(), new Today(Clock.systemUTC())) {
                @Override
                public WorkingDays workingDays() {
                    return new WorkingDays(Set.of(LocalDate.of(2026, 3, 3)));
                }
            },
            Parameters.read("school.holidays = 12-20 01-04, 03-02 03-05 | assumed"));

    private final List<String> begun = new ArrayList<>();

    private static Team team(double hoursADay, double daysLost, boolean termTime, int people) {
        Team team = new Team(
                new Team.Post("psychology", Role.EDUCATIONAL_PSYCHOLOGIST, people, hoursADay, daysLost, termTime),
                Ids.next(),
                0);
        for (int n = 0; n < people; n++) {
            Reader reader =
                    new Reader(Ids.next(), Ids.next(), team.agency(), Ids.next(), Set.of(team.role()), "Invented");
            team.joined(new Worker(reader, team, n));
        }
        return team;
    }

    private static Work work(long order, @Nullable LocalDate due, @Nullable UUID forOne, double hours) {
        return new Work(order, due, forOne, hours, who -> {});
    }

    private void begin(Team team) {
        team.begin(NINE, MONDAY, CALENDAR, (who, work) -> begun.add(who.practitioner() + " " + work.order()));
    }

    private Instant finished(Team team, double hours) {
        return CALENDAR.finished(team.people(MONDAY).get(0), NINE, hours);
    }

    @Test
    void the_most_urgent_piece_is_taken_first_and_the_others_wait() {
        Team team = team(8, 0, false, 1);
        team.put(work(1, null, null, 1), NINE);
        team.put(work(2, MONDAY.plusDays(9), null, 1), NINE);
        team.put(work(3, MONDAY.plusDays(1), null, 1), NINE);

        begin(team);

        assertThat(begun).singleElement().asString().endsWith(" 3");
        assertThat(team.waiting()).isEqualTo(2);
    }

    @Test
    void work_lies_on_the_pile_until_somebody_begins_it_or_the_end() {
        Team team = team(8, 0, false, 1);
        assertThat(team.daysOnPile(NINE)).isZero();
        team.put(work(1, null, null, 1), NINE.minus(Duration.ofDays(3)));
        team.put(work(2, null, null, 1), NINE);

        begin(team);

        assertThat(team.daysOnPile(NINE.plus(Duration.ofDays(2)))).isEqualTo((3 + 2) / 2.0);
    }

    @Test
    void what_is_meant_for_one_waits_for_that_one_until_they_leave() {
        Team team = team(8, 0, false, 2);
        Worker second = team.people(MONDAY).get(1);
        team.put(work(1, null, second.practitioner(), 1), NINE);
        team.put(work(2, null, second.practitioner(), 1), NINE);

        begin(team);
        assertThat(begun).containsExactly(second.practitioner() + " 1");

        second.leaves(MONDAY);
        begin(team);
        assertThat(begun).last().asString().endsWith(" 2").doesNotStartWith(second.practitioner() + "");
    }

    @Test
    void work_goes_on_the_next_working_day() {
        assertThat(finished(team(8, 0, false, 1), 3)).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(finished(team(8, 0, false, 1), 9))
                .as("Tuesday is a bank holiday")
                .isEqualTo("2026-03-04T10:00:00Z");
        assertThat(finished(team(2, 0, false, 1), 3))
                .as("two hours a day of eight")
                .isEqualTo("2026-03-04T13:00:00Z");
        assertThat(finished(team(8, 0, true, 1), 1)).as("schools are closed").isEqualTo("2026-03-06T10:00:00Z");
    }

    @Test
    void who_loses_more_days_loses_those_that_were_lost_already_and_others() {
        Team fewer = team(8, 20, false, 1);
        Team more = team(8, 36, false, 1);
        int lost = 0;
        int lostMore = 0;
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusYears(4)); day = day.plusDays(1)) {
            boolean there = fewer.people(MONDAY).get(0).works(day, CALENDAR);
            boolean thereThen = more.people(MONDAY).get(0).works(day, CALENDAR);
            assertThat(there || !thereThen).isTrue();
            lost += CALENDAR.open(day) && !there ? 1 : 0;
            lostMore += CALENDAR.open(day) && !thereThen ? 1 : 0;
        }
        assertThat(lost).isBetween(170, 250);
        assertThat(lostMore).isBetween(330, 420);
    }

    @Test
    void who_waits_for_something_waits_working_days() {
        assertThat(CALENDAR.after(NINE, 1)).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(CALENDAR.after(NINE, 0.5)).isEqualTo("2026-03-02T13:00:00Z");
    }
}
