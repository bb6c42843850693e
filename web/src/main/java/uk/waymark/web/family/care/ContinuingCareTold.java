package uk.waymark.web.family.care;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.continuingcare.CareOutcome;
import uk.waymark.engine.continuingcare.ContinuingCare;
import uk.waymark.engine.continuingcare.DecideCare;
import uk.waymark.engine.continuingcare.DecidedCare;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.web.words.Days;

/** Tells a family how it stands with help that the health service pays for: what was decided, why, and by when the next look is. */
@Component
class ContinuingCareTold {

    private final ContinuingCare care;
    private final DecideCare decide;

    ContinuingCareTold(ContinuingCare care, DecideCare decide) {
        this.care = care;
        this.decide = decide;
    }

    Optional<StoredReceipt> advice(OpenCase child) {
        return care.advice(child);
    }

    void decided(Told told, OpenCase child) {
        DecideCare.Standing standing = decide.of(child);
        standing.decisions().stream().findFirst().ifPresent(last -> told.line(answer(last), last.reasons()));
        ClockView deciding = standing.deciding();
        if (deciding != null) {
            told.line(
                    "When you hear", "People decide by " + Days.plain(deciding.dueOn()) + ". Then somebody tells you.");
        }
        ClockView review = standing.review();
        if (review != null) {
            told.line("Looking at it again", "By " + Days.plain(review.dueOn()) + ". Tell us sooner if things change.");
        }
    }

    private static String answer(DecidedCare last) {
        String day = " on " + Days.plain(last.on());
        return last.outcome() == CareOutcome.AGREED ? "The answer was yes" + day : "The answer was no" + day;
    }
}
