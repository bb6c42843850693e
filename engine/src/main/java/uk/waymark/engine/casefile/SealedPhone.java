package uk.waymark.engine.casefile;

import java.util.UUID;

/** Under which name the telephone number of a contact point is sealed, wherever it is written or read. */
public final class SealedPhone {

    private SealedPhone() {}

    /** The name; it holds the contact point's id, so that one sealed number cannot stand in for another. */
    public static String field(UUID contactPoint) {
        return "contact_point.phone:" + contactPoint;
    }
}
