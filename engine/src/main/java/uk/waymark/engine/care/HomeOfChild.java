package uk.waymark.engine.care;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;

/** Records where a child lives and what is spoken at home. */
@Component
public class HomeOfChild {

    private final CareChanges changes;
    private final ChildFiles files;

    HomeOfChild(CareChanges changes, ChildFiles files) {
        this.changes = changes;
        this.files = files;
    }

    /** What is known now; the caller has opened the file. */
    @Transactional(readOnly = true)
    public Home of(OpenCase child) {
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        return new Home(file.postcode(), file.district(), file.language(), file.interpreter());
    }

    /**
     * Replaces what is known of the home.
     *
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotAllowed when the reader's role may not change this
     * @throws Refusal.NotNow {@code child.has.died} or {@code stale.page}
     */
    @Transactional
    public void record(Reader reader, String reference, Home home, int version) {
        OpenCase child = changes.openAsTeam(reader, reference);
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        file.livesAt(home.postcode(), home.district());
        file.speaks(home.language(), home.interpreter());
        changes.made(reader, child, AuditAction.FACT_CHANGED, "home");
    }
}
