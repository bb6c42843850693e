package uk.waymark.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.web.child.OpenedChild;

/**
 * The reviews of one child as a page.
 *
 * @param running the review that goes on
 * @param past those that are over, the newest first
 * @param moves the moves to another school or college that people have said, those that were taken back too
 * @param mayRead whether the reader may read what was written; the dates are open to everybody in the team
 * @param maySeeSafety whether the reader may know what asking about safety brought
 * @param mayPlan whether the reader may plan a review and tell the school
 */
public record ReviewsPage(
        OpenedChild child,
        @Nullable Told running,
        List<Told> past,
        List<ComingMoveFacts> moves,
        boolean family,
        boolean mayRead,
        boolean maySeeSafety,
        boolean mayPlan) {}
