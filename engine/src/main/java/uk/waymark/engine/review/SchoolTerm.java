package uk.waymark.engine.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * A school term, counted from the earliest day on which it can begin: schools set their own days.
 *
 * @param tellBy the last day on which schools are told which children need a review in it; source: SEND Code of Practice
 *     2015, 9.172
 */
public record SchoolTerm(String name, LocalDate from, LocalDate to, LocalDate tellBy) {

    private enum Part {
        AUTUMN("autumn", MonthDay.of(9, 1)),
        SPRING("spring", MonthDay.of(1, 1)),
        SUMMER("summer", MonthDay.of(4, 1));

        private final String title;
        private final MonthDay begins;

        Part(String title, MonthDay begins) {
            this.title = title;
            this.begins = begins;
        }
    }

    /** The first term that begins after this day. */
    public static SchoolTerm after(LocalDate day) {
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1)
                .boxed()
                .flatMap(year -> Stream.of(Part.values()).map(part -> of(part, year)))
                .filter(term -> term.from().isAfter(day))
                .min(Comparator.comparing(SchoolTerm::from))
                .orElseThrow();
    }

    private static SchoolTerm of(Part part, int year) {
        LocalDate from = part.begins.atYear(year);
        LocalDate to = from.plusMonths(part == Part.SPRING ? 3 : part == Part.SUMMER ? 5 : 4)
                .minusDays(1);
        return new SchoolTerm(
                part.title + " term " + year, from, to, ReviewDates.due(StatutoryPeriod.TELL_SCHOOLS_OF_REVIEWS, from));
    }
}
