package uk.waymark.deployment.multiply.copy;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One copy of the whole area.
 *
 * @param number from 1 to 65,535; the area that was lived through is 0
 * @param references its own reference for each reference of the area that was lived through
 * @param children its children, by the identifier that they were copied from
 */
public record Copy(int number, Map<String, String> references, Map<UUID, NewChild> children) {

    /**
     * The copy's own identifier. The number goes where two identifiers of one area never differ by it alone: into random
     * bits of ours, into the bits of the machine in the engine's.
     */
    public UUID own(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ (long) number << 32);
    }

    /** The same for an identifier or a reference in words. */
    public String own(String text) {
        return text.startsWith("WM-")
                ? references.getOrDefault(text, text)
                : own(UUID.fromString(text)).toString();
    }

    public NewChild child(UUID copiedFrom) {
        return Objects.requireNonNull(children.get(copiedFrom), "a child of the copy");
    }
}
