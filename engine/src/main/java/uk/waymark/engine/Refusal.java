package uk.waymark.engine;

import java.io.Serial;
import java.util.Objects;

/** A polite "no" with its reason as a message key: nothing has been changed. */
public abstract sealed class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String messageKey;

    private Refusal(String messageKey) {
        super(Objects.requireNonNull(messageKey), null, false, false);
        this.messageKey = messageKey;
    }

    /** The key of the sentence that the reader is shown; never personal data. */
    public String messageKey() {
        return messageKey;
    }

    /** There is no such thing, or this reader may not know of it: both get the same answer. */
    public static final class NotFound extends Refusal {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotFound(String messageKey) {
            super(messageKey);
        }
    }

    /** The reader may see it but may not do this to it. */
    public static final class NotAllowed extends Refusal {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotAllowed(String messageKey) {
            super(messageKey);
        }
    }

    /** It may be done, but not in the state that things are in now. */
    public static final class NotNow extends Refusal {
        @Serial
        private static final long serialVersionUID = 1L;

        public NotNow(String messageKey) {
            super(messageKey);
        }
    }
}
