package uk.waymark.engine.api;

import org.springframework.stereotype.Component;
import uk.waymark.engine.crypto.Sealer;

/** Tells two orders apart without keeping what they say: a keyed hash, from which nobody can guess a name. */
@Component
public class Fingerprints {

    private final Sealer sealer;

    Fingerprints(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The fingerprint of an order, 32 bytes. */
    public byte[] of(String order) {
        return sealer.lookupKey("api-order", order);
    }
}
