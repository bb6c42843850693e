package uk.waymark.web.family.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.words.Days;

/** Tells a family from whom reports were asked, which are here, and which are late. */
@Component
class Reports {

    private final AssessmentOfChild assessment;
    private final Today today;

    Reports(AssessmentOfChild assessment, Today today) {
        this.assessment = assessment;
        this.today = today;
    }

    /** The reports of the assessment that goes on; none when none does. */
    List<Report> of(UUID caseId) {
        return assessment.latest(caseId).filter(AssessmentOfChild.Standing::running).stream()
                .flatMap(standing -> standing.requests().stream())
                .filter(line -> line.kind() != AdviserKind.FAMILY && line.state() != AdviceState.WITHDRAWN)
                .map(line -> new Report(line.kind().title(), who(line) + standing(line)))
                .toList();
    }

    private static String who(RequestLine line) {
        return line.agency() == null ? "" : line.agency() + ". ";
    }

    private String standing(RequestLine line) {
        LocalDate due = line.dueOn();
        LocalDate expected = line.expectedOn();
        if (line.state() != AdviceState.ASKED || due == null) {
            return line.state().title() + ".";
        }
        String late = line.late(today.date())
                ? "Late: it should have been here by " + Days.plain(due) + ". We are sorry."
                : "Asked on " + Days.plain(line.askedOn(), "a day that is not written down") + ", to come by "
                        + Days.plain(due) + ".";
        return expected == null || expected.isBefore(today.date())
                ? late
                : late + " They say that it comes by " + Days.plain(expected) + ".";
    }
}
