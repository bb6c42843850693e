package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A young person's move to adult services as a page shows it.
 *
 * @param worker who stays through the move; empty while nobody is named
 * @param hoping the plan for what is hoped for, and {@code worsening} the one for getting worse
 */
public record GrowingUpView(
        LocalDate begunOn,
        GrowingUpState state,
        String worker,
        String hoping,
        String worsening,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate appointmentOn,
        int appointmentsMissed,
        @Nullable LocalDate movedOn,
        List<Service> services) {

    /**
     * A service for adults.
     *
     * @param keptOn the day of the first appointment, once it took place
     * @param soon why the appointment is less than half a year after somebody was named; mostly empty
     */
    public record Service(
            UUID id,
            AdultServiceKind kind,
            String name,
            LocalDate invitedOn,
            ServiceAnswer answer,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate chasedOn,
            @Nullable LocalDate escalatedOn,
            @Nullable LocalDate metOn,
            @Nullable LocalDate appointmentOn,
            int missed,
            @Nullable LocalDate keptOn,
            String soon,
            int version) {}

    public GrowingUpView {
        services = List.copyOf(services);
    }

    /** Never what was written. */
    @Override
    public String toString() {
        return "a move to adult services (not shown)";
    }
}
