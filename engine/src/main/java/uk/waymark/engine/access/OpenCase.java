package uk.waymark.engine.access;

import java.util.UUID;
import uk.waymark.engine.casefile.ChildStatus;

/** A child's file that the reader may use in the way that was asked, with the key that opens its sealed texts. */
@SuppressWarnings("ArrayRecordComponent")
public record OpenCase(UUID caseId, String reference, UUID areaId, ChildStatus status, byte[] wrappedKey, int version) {

    /** Never the key. */
    @Override
    public String toString() {
        return reference;
    }
}
