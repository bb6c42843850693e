package uk.waymark.engine.care;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.rules.YesNo;

/** Lets everybody who rings or writes know that somebody of the family needs an interpreter. */
@Component
public class SpokenAtHome {

    private final ChildFiles files;

    SpokenAtHome(ChildFiles files) {
        this.files = files;
    }

    /**
     * Somebody of the family needs an interpreter; what is known of the home's language stays.
     *
     * @param language what this person speaks; null when not said
     */
    public void needsInterpreter(UUID caseId, @Nullable String language) {
        ChildFile file = files.findById(caseId).orElseThrow();
        String known = file.language();
        file.speaks(known == null || known.isBlank() ? language : known, YesNo.YES);
    }
}
