package uk.waymark.web.security;

import org.jspecify.annotations.Nullable;

/** One showing of the sign-in page: why it is shown, the name typed so far, and text that waits to be sent. */
public record SignIn(State state, String username, @Nullable KeptFields kept) {

    /** Why the sign-in page is shown. */
    public enum State {
        FIRST,
        SIGNED_OUT,
        WRONG,
        LATER,
        STALE,
        KEPT
    }
}
