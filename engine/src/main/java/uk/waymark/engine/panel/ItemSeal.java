package uk.waymark.engine.panel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.crypto.Sealer;

/** Seals and opens the words of a panel item under the child's key. */
@Component
class ItemSeal {

    private static final String FIELD = "panel_item:";

    private final Sealer sealer;

    ItemSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Up to four sealed texts that belong together. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(
            byte @Nullable [] first, byte @Nullable [] second, byte @Nullable [] third, byte @Nullable [] fourth) {}

    byte[] seal(OpenCase child, UUID id, String name, String text) {
        return sealer.seal(child.wrappedKey(), FIELD + name + ":" + id, text.strip());
    }

    String open(OpenCase child, UUID id, String name, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealer.open(child.wrappedKey(), FIELD + name + ":" + id, sealed);
    }
}
