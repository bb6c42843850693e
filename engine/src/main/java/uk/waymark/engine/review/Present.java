package uk.waymark.engine.review;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.engine.meeting.ReviewPart;

/**
 * Who took part in the meeting of a review.
 *
 * @param parts what is known of a part as a whole, for example that it wrote a letter
 * @param guests the invitations of those who came
 */
public record Present(Map<ReviewPart, Attendance> parts, Set<UUID> guests) {

    public Present {
        parts = Map.copyOf(parts);
        guests = Set.copyOf(guests);
    }

    /** What is known of the parts, and of no single person. */
    public static Present of(Map<ReviewPart, Attendance> parts) {
        return new Present(parts, Set.of());
    }

    /** The parts that came, whoever stood for them. */
    Set<ReviewPart> came() {
        return parts.keySet().stream()
                .filter(part -> parts.get(part) == Attendance.CAME)
                .collect(Collectors.toSet());
    }
}
