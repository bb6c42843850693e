package uk.waymark.web.api.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockState;

/**
 * A child's journey: every step, who has it, and the legal dates.
 *
 * @param steps in the order in which they began, the newest 500 at most
 */
public record JourneyBody(String reference, ChildStatus status, List<Step> steps, List<Period> clocks) {

    /**
     * One step.
     *
     * @param journey the journey of which it is part, in plain words
     * @param whoseTurn who has the ball, in plain words
     */
    public record Step(
            UUID id,
            String process,
            String journey,
            String step,
            String name,
            StepKind kind,
            String whoseTurn,
            Holder holder,
            @Nullable String role,
            @Nullable LocalDate dueOn,
            Instant beganAt,
            @Nullable Instant endedAt,
            @Nullable HowEnded howEnded) {}

    /**
     * One legal period.
     *
     * @param dueOn the last day on which it is in time
     * @param breached whether it went past its last day, excused or not
     * @param excused whether an exception in the law was claimed
     */
    public record Period(
            UUID id,
            String kind,
            String title,
            LocalDate startedOn,
            LocalDate dueOn,
            ClockState state,
            boolean breached,
            boolean excused,
            @Nullable LocalDate closedOn) {}
}
