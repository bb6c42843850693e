package uk.waymark.web.child;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;
import uk.waymark.web.words.Voice;

/** Tells a family of every journey of its child: in its own words first, with what was done by whom below. */
@Component
class FamilyJourneys {

    private final Journeys journeys;
    private final JourneySteps steps;
    private final FamilyWords words;

    FamilyJourneys(Journeys journeys, JourneySteps steps, FamilyWords words) {
        this.journeys = journeys;
        this.steps = steps;
        this.words = words;
    }

    /** Those of which a family is told; what is missing has a page of its own. */
    List<FamilyJourney> of(Reader reader, OpenedChild child) {
        List<JourneyStep> all = steps.of(child.file().caseId());
        Voice voice = child.frame().voice();
        return journeys.of(reader, child).stream()
                .filter(drawn -> !words.journey(drawn.id(), voice).isEmpty())
                .map(drawn -> told(drawn, voice, all))
                .toList();
    }

    private FamilyJourney told(DrawnJourney drawn, Voice voice, List<JourneyStep> all) {
        List<JourneyStep> own =
                all.stream().filter(step -> step.process().equals(drawn.id())).toList();
        List<String> now = own.stream()
                .filter(step -> step.open() && step.kind() == StepKind.USER_TASK)
                .map(step -> words.now(step.process(), step.step(), voice))
                .filter(said -> !said.isEmpty())
                .distinct()
                .toList();
        return new FamilyJourney(words.journey(drawn.id(), voice), now, drawn.open() ? "" : over(own), drawn);
    }

    private static String over(List<JourneyStep> steps) {
        return steps.stream()
                .map(JourneyStep::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.<Instant>naturalOrder())
                .map(at -> Days.plain(at.atZone(Today.ENGLAND).toLocalDate()))
                .orElse("");
    }
}
