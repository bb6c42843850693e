package uk.waymark.deployment.violator;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks a rule of the house on purpose: what it needs does not come by its constructor. */
public final class InjectsFields {

    @Autowired
    private @Nullable Runnable work;

    public void run() {
        if (work != null) {
            work.run();
        }
    }
}
