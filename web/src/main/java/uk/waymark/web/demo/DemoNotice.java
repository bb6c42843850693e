package uk.waymark.web.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What pages say while the demonstration area is not complete. */
@Component
public class DemoNotice {

    private final ObjectProvider<DemoProgress> progress;

    DemoNotice(ObjectProvider<DemoProgress> progress) {
        this.progress = progress;
    }

    /** The progress while there is something to tell; null when all is there, or outside a demonstration. */
    public @Nullable DemoProgress unfinished() {
        @Nullable DemoProgress known = progress.getIfAvailable();
        return known == null || known.finished() ? null : known;
    }
}
