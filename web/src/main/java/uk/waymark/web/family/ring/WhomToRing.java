package uk.waymark.web.family.ring;

import java.util.List;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.web.child.ChildFrame;

/**
 * Whom a family can ring now.
 *
 * @param numbers the numbers of services, also those that nobody answers at this moment
 */
public record WhomToRing(ChildFrame child, List<NumberLine> numbers) {

    public WhomToRing {
        numbers = List.copyOf(numbers);
    }

    /** Whether the child has died: then nothing is said of nights and of what is missing. */
    public boolean died() {
        return child.bar().status() == ChildStatus.DECEASED;
    }

    /** Whether a team works with the child, which sees to what is missing. */
    public boolean hasTeam() {
        return child.bar().status() == ChildStatus.ACTIVE;
    }

    /** The numbers beside the one for the night. */
    public List<NumberLine> others() {
        return numbers.stream()
                .filter(number -> !number.details().primaryOutOfHours())
                .toList();
    }

    /** Whom to ask, in words. */
    public String helper() {
        return child.helper();
    }
}
