package uk.waymark.deployment.demo;

import java.util.concurrent.atomic.AtomicReference;

/** A child's reference, empty until the request that makes it has been told. */
final class ReferenceToCome {

    private final AtomicReference<String> reference = new AtomicReference<>("");

    void set(String known) {
        reference.set(known);
    }

    String get() {
        String known = reference.get();
        return known == null ? "" : known;
    }
}
