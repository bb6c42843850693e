package uk.waymark.engine.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.people.Agencies;

/** Says which agency leads a child's team. */
@Component
public class LeadAgency {

    private final CareChanges changes;
    private final ChildFiles files;
    private final Agencies agencies;

    LeadAgency(CareChanges changes, ChildFiles files, Agencies agencies) {
        this.changes = changes;
        this.files = files;
        this.agencies = agencies;
    }

    /**
     * Names the agency that leads, or none.
     *
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotFound {@code agency.not.found}
     * @throws Refusal.NotNow {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void name(Reader reader, String reference, @Nullable UUID agencyId, int version) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.CHANGE_CIRCLE);
        if (agencyId != null && !agencies.existsById(agencyId)) {
            throw new Refusal.NotFound("agency.not.found");
        }
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        file.ledBy(agencyId);
        changes.made(reader, child, AuditAction.TEAM_CHANGED, "lead-agency=" + agencyId);
    }
}
