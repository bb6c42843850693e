package uk.waymark.engine.keyworker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.caseload.Caseloads;
import uk.waymark.engine.caseload.WeighedChild;
import uk.waymark.engine.news.KeyWorkerLeaving;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;

/** A key worker is going: for each of their children the next one is looked for, with a handover. */
@Component
public class LeavingKeyWorker {

    private final Practitioners practitioners;
    private final Caseloads caseloads;
    private final SearchRecords searches;
    private final CareChanges changes;
    private final ApplicationEventPublisher news;

    LeavingKeyWorker(
            Practitioners practitioners,
            Caseloads caseloads,
            SearchRecords searches,
            CareChanges changes,
            ApplicationEventPublisher news) {
        this.practitioners = practitioners;
        this.caseloads = caseloads;
        this.searches = searches;
        this.changes = changes;
        this.news = news;
    }

    /**
     * Takes in that a key worker leaves: no child is given to them any more, and a search begins for each of theirs.
     *
     * @param lastDay their last day at work; they keep their access until the handover
     * @return how many children are to be handed over
     * @throws Refusal.NotFound {@code practitioner.not.found}
     * @throws Refusal.NotAllowed {@code key.worker.leaving.not.yours} unless it is oneself or one's own agency's worker
     */
    @Transactional
    public int leaving(Reader reader, UUID practitionerId, LocalDate lastDay) {
        Practitioner who = practitioners
                .findById(practitionerId)
                .orElseThrow(() -> new Refusal.NotFound("practitioner.not.found"));
        boolean manager = reader.is(Role.TEAM_MANAGER) && who.agencyId().equals(reader.agencyId());
        if (!manager && !practitionerId.equals(reader.practitionerId())) {
            throw new Refusal.NotAllowed("key.worker.leaving.not.yours");
        }
        who.availableFromNow(false);
        List<WeighedChild> children = caseloads.children(List.of(practitionerId));
        for (WeighedChild child : children) {
            begin(reader, child, lastDay);
        }
        children.forEach(child -> news.publishEvent(new KeyWorkerLeaving(child.reference())));
        return children.size();
    }

    private void begin(Reader reader, WeighedChild child, LocalDate lastDay) {
        searches.running(child.caseId()).forEach(KeyWorkerRequest::close);
        searches.begin(child.caseId(), lastDay, child.practitionerId());
        changes.made(
                reader,
                SearchRecords.opened(searches.child(child.caseId())),
                AuditAction.KEY_WORKER_CHANGED,
                "leaving=" + child.practitionerId() + " last-day=" + lastDay);
    }
}
