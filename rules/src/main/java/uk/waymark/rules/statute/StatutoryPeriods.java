package uk.waymark.rules.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All time limits as the law stood on one day; a step keeps those of the day on which it began. */
public final class StatutoryPeriods {
    private static final List<Term> BOOK = StatuteBook.read();

    private final LawVersion law;
    private final Map<StatutoryPeriod, Term> terms;

    private StatutoryPeriods(LawVersion law, Map<StatutoryPeriod, Term> terms) {
        this.law = law;
        this.terms = terms;
    }

    /** The limits in force on a day; {@link IllegalArgumentException} before the first day that the list knows. */
    public static StatutoryPeriods inForceOn(LocalDate date) {
        return of(BOOK, date);
    }

    static StatutoryPeriods of(List<Term> book, LocalDate date) {
        LocalDate since = book.stream()
                .flatMap(StatutoryPeriods::changes)
                .filter(change -> !change.isAfter(date))
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("No time limits are known on " + date));
        Map<StatutoryPeriod, Term> terms = book.stream()
                .filter(term -> term.isInForceOn(date))
                .collect(Collectors.toMap(Term::period, Function.identity()));
        return new StatutoryPeriods(LawVersion.from(since), terms);
    }

    private static Stream<LocalDate> changes(Term term) {
        LocalDate end = term.to();
        return end == null ? Stream.of(term.from()) : Stream.of(term.from(), end.plusDays(1));
    }

    /** The version of the law that these limits belong to. */
    public LawVersion law() {
        return law;
    }

    /** The limit of a step with its unit and citation, if it has one in this version of the law. */
    public Optional<Term> find(StatutoryPeriod period) {
        return Optional.ofNullable(terms.get(period));
    }

    /** The limit of a step; {@link IllegalArgumentException} when it has none in this version of the law. */
    public Term term(StatutoryPeriod period) {
        return find(period)
                .orElseThrow(() -> new IllegalArgumentException(period + " has no time limit in " + law.id()));
    }

    /**
     * The last day on which a step is in time. A day that falls on a weekend or holiday does not move.
     *
     * @param start the day that starts the count, or for "at least N before" the day that is counted back from
     * @param dayCount whether the day of receipt counts, where the law can be read both ways
     * @param workingDays the area's working days, used only by limits in working days
     */
    public LocalDate due(StatutoryPeriod period, LocalDate start, DayCount dayCount, WorkingDays workingDays) {
        return term(period).due(start, dayCount, workingDays);
    }
}
