package uk.waymark.web.tasks;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import uk.waymark.engine.Ids;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.advice.ReadAdvice.Sent;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.PossibleAdvisers.Body;
import uk.waymark.engine.people.Role;
import uk.waymark.web.tasks.assessment.AdviserChoices;

/** Invented advice, and bodies that could give some. */
final class SampleAdvice {

    private SampleAdvice() {}

    static AdviserChoices choices() {
        return new AdviserChoices(
                List.of(
                        new Body(Ids.next(), "Hill School", Role.SCHOOL),
                        new Body(Ids.next(), "Rainbow", Role.HOSPICE)),
                EnumSet.of(AdviserKind.EDUCATION),
                EnumSet.of(AdviserKind.PSYCHOLOGY));
    }

    static Sent sent() {
        AdviceText text = new AdviceText("She likes water.", "Swimming, <quickly> & often.", "She swims well.");
        return new Sent(text, 2, Instant.parse("2026-11-20T09:00:00Z"));
    }
}
