package uk.waymark.engine.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.meeting.ReviewPart;

/** Seals what is written in a review under the child's key, and opens it again. */
@Component
class ReviewNotes {

    private static final String FIELD = "review_text.sealed:";

    private final ReviewTexts texts;
    private final Sealer sealer;
    private final Today today;

    ReviewNotes(ReviewTexts texts, Sealer sealer, Today today) {
        this.texts = texts;
        this.sealer = sealer;
        this.today = today;
    }

    /** Keeps the text when there is one. */
    void write(Reader reader, OpenCase child, Review review, TextKind kind, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        UUID id = Ids.next();
        byte[] sealed = sealer.seal(child.wrappedKey(), FIELD + id, text.strip());
        texts.save(new ReviewText(id, review, kind, sealed, new ReviewText.Written(reader.accountId(), today.now())));
    }

    /**
     * Keeps the text, which may not be left out.
     *
     * @throws Refusal.NotNow with this key when nothing was written
     */
    void require(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refusal.NotNow(otherwise);
        }
    }

    /** Who of the family has said what they think. */
    Set<ReviewPart> saidBy(UUID reviewId) {
        Set<ReviewPart> said = EnumSet.noneOf(ReviewPart.class);
        for (ReviewText text : texts.findByReviewIdOrderById(reviewId)) {
            if (text.kind() == TextKind.FAMILY_VIEWS) {
                said.add(ReviewPart.FAMILY);
            } else if (text.kind() == TextKind.CHILD_VIEWS) {
                said.add(ReviewPart.CHILD);
            }
        }
        return said;
    }

    /** The newest text of each kind. */
    Map<TextKind, String> read(OpenCase child, UUID reviewId) {
        Map<TextKind, String> all = new EnumMap<>(TextKind.class);
        texts.findByReviewIdOrderById(reviewId)
                .forEach(text ->
                        all.put(text.kind(), sealer.open(child.wrappedKey(), FIELD + text.id(), text.sealed())));
        return all;
    }
}
