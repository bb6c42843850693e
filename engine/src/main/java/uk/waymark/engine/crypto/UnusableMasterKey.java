package uk.waymark.engine.crypto;

import org.jspecify.annotations.Nullable;

/** Waymark cannot start, for it has no master key that it can use; the words never hold a piece of the key. */
public final class UnusableMasterKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Fault {
        MISSING,
        UNREADABLE,
        NOT_A_KEY
    }

    private final Fault fault;

    UnusableMasterKey(Fault fault, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }
}
