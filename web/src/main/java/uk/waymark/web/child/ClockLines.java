package uk.waymark.web.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.tasks.TaskTitles;
import uk.waymark.processes.tasks.TaskTitles.Subject;
import uk.waymark.rules.statute.PeriodUnit;
import uk.waymark.rules.statute.StatutoryPeriod;
import uk.waymark.rules.statute.StatutoryPeriods;
import uk.waymark.rules.statute.Term;
import uk.waymark.web.words.ClockWords;
import uk.waymark.web.words.ClockWords.Gone;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.StepNames;

/** Lets the legal periods of a child explain themselves: what started them, how long the law gives, what excuses. */
@Component
class ClockLines {

    private final Clocks clocks;
    private final TaskTitles titles;
    private final Today today;

    ClockLines(Clocks clocks, TaskTitles titles, Today today) {
        this.clocks = clocks;
        this.titles = titles;
        this.today = today;
    }

    List<ClockView> of(UUID caseId) {
        return clocks.of(caseId);
    }

    /** The running ones first, by date. */
    List<ClockLine> lines(List<ClockView> views) {
        Comparator<ClockView> runningFirst = Comparator.comparing(view -> !view.running());
        Map<String, String> bodies = titles.of(views.stream()
                .filter(view -> view.kind() == StatutoryPeriod.GIVE_ADVICE)
                .map(view -> Subject.ofAdvice(view.subject()))
                .toList());
        return views.stream()
                .sorted(runningFirst.thenComparing(ClockView::dueOn))
                .map(view -> line(view, bodies.get(view.subject())))
                .toList();
    }

    private ClockLine line(ClockView clock, @Nullable String body) {
        LocalDate now = today.date();
        Gone gone = ClockWords.gone(clock.kind(), clock.startedOn(), clock.dueOn(), now);
        Optional<Term> term = StatutoryPeriods.inForceOn(clock.startedOn()).find(clock.kind());
        return new ClockLine(
                StepNames.about(body, ClockWords.title(clock.kind())),
                state(clock, gone),
                clock.running() ? Days.dueTag(clock.dueOn(), now) : null,
                gone.elapsed(),
                gone.length(),
                clock.running(),
                term.map(limit -> sentence(limit.startedBy())).orElse("Started") + " on "
                        + Days.full(clock.startedOn()),
                "Last day: " + Days.full(clock.dueOn())
                        + term.map(ClockLines::limit).orElse("") + ". " + whichDaysCount(term),
                clock.excused() ? "The law excuses a delay here. The count goes on all the same." : "",
                term.map(ClockLines::law).orElse(""));
    }

    private static String state(ClockView clock, Gone gone) {
        LocalDate closed = clock.closedOn();
        if (clock.running() || closed == null) {
            return gone.words();
        }
        if (clock.state() == ClockState.CANCELLED) {
            return "No longer needed since " + Days.plain(closed);
        }
        return "Done on " + Days.plain(closed) + (clock.breached() ? ", late" : ", in time");
    }

    private static String whichDaysCount(Optional<Term> term) {
        return term.filter(limit -> limit.unit() == PeriodUnit.WORKING_DAYS).isPresent()
                ? "Weekends and bank holidays do not count"
                : "Weekends and holidays count; the day does not move";
    }

    private static String limit(Term term) {
        return " (" + term.amount() + " "
                + term.unit().name().toLowerCase(Locale.UK).replace('_', ' ') + ")";
    }

    /** The citation; where the time was not read there, that is said with it. */
    private static String law(Term term) {
        return term.verified() ? term.source() : term.source() + ". This time has not been checked there yet";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
