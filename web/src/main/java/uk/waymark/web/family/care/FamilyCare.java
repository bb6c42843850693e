package uk.waymark.web.family.care;

import java.util.List;
import uk.waymark.web.care.CareView;
import uk.waymark.web.family.ring.WhomToRing;

/** The care and support around a child on one page for its family. */
public record FamilyCare(CareView view, List<Topic> topics, WhomToRing ring) {

    public FamilyCare {
        topics = List.copyOf(topics);
    }
}
