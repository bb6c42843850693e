package uk.waymark.web.referral;

import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Field;

/**
 * A known child beside the one that is asked for: as little as is needed to tell them apart.
 *
 * @param title the initials and the birth date
 * @param likeness why the two may be the same, in words
 * @param href the child's page for a reader who may open it
 * @param question the two answers' question, with what was chosen
 */
public record KnownChild(
        String reference,
        String title,
        String likeness,
        String status,
        @Nullable String href,
        Field question) {

    String answer() {
        return question.answer();
    }
}
