package uk.waymark.engine.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as somebody plans it.
 *
 * @param at the time in England
 * @param remote whether one joins by video or telephone
 * @param place the place, or how one joins
 * @param practitioners who of the team is invited; the child and the family always are
 */
public record MeetingPlan(
        MeetingKind kind, LocalDate on, LocalTime at, boolean remote, String place, List<UUID> practitioners) {

    public MeetingPlan {
        practitioners = List.copyOf(practitioners);
    }

    /** The meeting of a yearly review; who is asked to it stands with the review. */
    public static MeetingPlan review(LocalDate on, LocalTime at, boolean remote, String place) {
        return new MeetingPlan(MeetingKind.ANNUAL_REVIEW, on, at, remote, place, List.of());
    }

    /** Never the place, which may be a home. */
    @Override
    public String toString() {
        return "a meeting (" + kind + ")";
    }
}
