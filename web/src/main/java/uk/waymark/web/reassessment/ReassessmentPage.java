package uk.waymark.web.reassessment;

import java.util.List;
import uk.waymark.engine.reassessment.ReassessmentStory.Told;
import uk.waymark.web.child.OpenedChild;

/**
 * The new assessments of one child as a page.
 *
 * @param all the newest first
 * @param family whether a family reads it
 * @param asks whether the reader may ask in person now
 * @param records whether the reader may write down what others ask
 * @param mayBegin whether there is a plan in force and none is open
 */
public record ReassessmentPage(
        OpenedChild child, List<Told> all, boolean family, boolean asks, boolean records, boolean mayBegin) {}
