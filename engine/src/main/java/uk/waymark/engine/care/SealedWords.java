package uk.waymark.engine.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.crypto.Sealer;

/** Seals and opens what people write about a child in their own words; nothing written is nothing stored. */
@Component
public class SealedWords {

    private final Sealer sealer;

    SealedWords(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The words sealed under the child's key and bound to one field of one row; null when there are none. */
    public byte @Nullable [] seal(OpenCase child, String field, UUID row, String words) {
        return words.isBlank() ? null : must(child, field, row, words);
    }

    /** The same for words that have to be there. */
    public byte[] must(OpenCase child, String field, UUID row, String words) {
        return sealer.seal(child.wrappedKey(), field + ":" + row, words.strip());
    }

    /** The words again, empty when there are none. */
    public String open(OpenCase child, String field, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), field + ":" + row, sealed);
    }
}
