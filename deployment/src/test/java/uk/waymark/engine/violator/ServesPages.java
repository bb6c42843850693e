package uk.waymark.engine.violator;

import org.springframework.security.core.context.SecurityContextHolder;

/** Breaks a rule of the house on purpose: only pages know who is signed in. */
public final class ServesPages {

    public void signOut() {
        SecurityContextHolder.clearContext();
    }
}
