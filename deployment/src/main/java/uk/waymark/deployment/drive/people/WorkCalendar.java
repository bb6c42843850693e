package uk.waymark.deployment.drive.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.clock.BankHolidays;
import uk.waymark.engine.clock.Today;

/** When people are at work: weekdays from nine to five, without bank holidays, school holidays and days off. */
public final class WorkCalendar {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final double DAY = 8;
    private static final double SECONDS = 3600;
    private static final int LONGEST = 3650;

    private final BankHolidays holidays;
    private final List<MonthDay[]> schoolHolidays = new ArrayList<>();

    public WorkCalendar(BankHolidays holidays, Parameters parameters) {
        this.holidays = holidays;
        DateTimeFormatter day = DateTimeFormatter.ofPattern("MM-dd");
        for (String range : parameters.text("school.holidays").split(",", -1)) {
            String[] ends = range.strip().split(" +", -1);
            schoolHolidays.add(new MonthDay[] {MonthDay.parse(ends[0], day), MonthDay.parse(ends[1], day)});
        }
    }

    /** Whether schools are closed on that day. */
    public boolean schoolsAreClosed(LocalDate day) {
        MonthDay on = MonthDay.from(day);
        return schoolHolidays.stream().anyMatch(range -> {
            boolean overNewYear = range[0].isAfter(range[1]);
            boolean after = !on.isBefore(range[0]);
            boolean before = !on.isAfter(range[1]);
            return overNewYear ? after || before : after && before;
        });
    }

    /** The moment at which somebody who begins now has done so many hours of work. */
    public Instant finished(Worker who, Instant from, double hours) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, Today.ENGLAND);
        double into = Math.max(0, Duration.between(NINE, begin.toLocalTime()).toSeconds() / SECONDS);
        LocalDate day = begin.toLocalDate();
        double left = hours / who.share();
        for (int n = 0; n < LONGEST; n++) {
            if (into < DAY && who.works(day, this)) {
                if (left <= DAY - into) {
                    return moment(day, into + left);
                }
                left -= DAY - into;
            }
            day = day.plusDays(1);
            into = 0;
        }
        return moment(day, 0);
    }

    /** The moment so many working days later (parts of a day count), for those who wait for something. */
    public Instant after(Instant from, double workingDays) {
        LocalDate day = LocalDate.ofInstant(from, Today.ENGLAND);
        LocalTime time = LocalTime.ofInstant(from, Today.ENGLAND);
        for (int n = (int) workingDays; n > 0; ) {
            day = day.plusDays(1);
            if (open(day)) {
                n--;
            }
        }
        return day.atTime(time)
                .plusSeconds((long) ((workingDays - (int) workingDays) * DAY * SECONDS))
                .atZone(Today.ENGLAND)
                .toInstant();
    }

    boolean open(LocalDate day) {
        return holidays.workingDays().isWorkingDay(day);
    }

    private static Instant moment(LocalDate day, double hours) {
        return day.atTime(NINE)
                .plusSeconds(Math.round(hours * SECONDS))
                .atZone(Today.ENGLAND)
                .toInstant();
    }
}
