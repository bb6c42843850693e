package uk.waymark.web.assessment;

import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AssessmentOfChild.Standing;
import uk.waymark.engine.views.ShareViews.Told;
import uk.waymark.rules.YesNo;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Table;

/**
 * A child's assessment as a page.
 *
 * @param standing how it stands; null before the family was told yes
 * @param sentence how it stands, in one sentence
 * @param views what the child and the family said; null before, and for those who see only their own request
 */
public record AssessmentPage(
        OpenedChild child,
        @Nullable Standing standing,
        String sentence,
        Table table,
        @Nullable Told views) {

    /** What the family said about a parent in the armed forces; never a guess. */
    public static String servingParent(Standing standing) {
        YesNo said = standing.servingParent();
        return said == null
                ? "Not asked yet."
                : switch (said) {
                    case YES -> "Yes.";
                    case NO -> "No.";
                    case NOT_KNOWN -> "The family would rather not say.";
                };
    }
}
