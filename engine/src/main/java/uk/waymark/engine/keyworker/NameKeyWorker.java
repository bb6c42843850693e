package uk.waymark.engine.keyworker;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.KeyWorkerChange;
import uk.waymark.engine.team.TeamRole;

/** Makes the person who said yes the child's one key worker, and ends a handover. */
@Component
public class NameKeyWorker {

    private static final String GROUND = "Key working: direct care and public task";
    private static final String CITATION =
            "UK GDPR Art 6(1)(e) and 9(2)(h); Children and Families Act 2014, s.25; NICE NG213, 1.1.14";

    private final CareChanges changes;
    private final SearchRecords searches;
    private final KeyWorkerChange team;
    private final Today today;

    NameKeyWorker(CareChanges changes, SearchRecords searches, KeyWorkerChange team, Today today) {
        this.changes = changes;
        this.searches = searches;
        this.team = team;
        this.today = today;
    }

    /**
     * The person who accepted becomes the key worker. A former one leaves the team; in a handover they stay as a member
     * until it is finished. Doing it again changes nothing.
     *
     * @throws Refusal.NotNow {@code key.worker.request.wrong.state}, {@code practitioner.has.left} or
     *     {@code child.has.died}
     */
    @Transactional
    public void name(String reference) {
        ChildFile file = file(reference);
        KeyWorkerRequest request = newest(file);
        if (request.state() == RequestState.NAMED) {
            return;
        }
        if (request.state() != RequestState.ACCEPTED) {
            throw new Refusal.NotNow("key.worker.request.wrong.state");
        }
        UUID who = Objects.requireNonNull(request.chosenPractitioner());
        team.replace(file.id(), Join.byLaw(who, TeamRole.KEY_WORKER, GROUND, CITATION), request.handoverFrom());
        request.named(today.date());
        changes.made(null, SearchRecords.opened(file), AuditAction.KEY_WORKER_CHANGED, "named=" + who);
    }

    /** The one who leaves has briefed the next: their part in the team ends. Doing it again changes nothing. */
    @Transactional
    public void finishHandover(String reference) {
        ChildFile file = file(reference);
        @Nullable UUID leaving = newest(file).handoverFrom();
        if (leaving != null) {
            team.end(file.id(), leaving);
            changes.made(
                    null, SearchRecords.opened(file), AuditAction.TEAM_CHANGED, "handover-finished left=" + leaving);
        }
    }

    private ChildFile file(String reference) {
        ChildFile file = searches.child(reference);
        file.status().requireGoingOn();
        return file;
    }

    private KeyWorkerRequest newest(ChildFile file) {
        return searches.newest(file.id()).orElseThrow(() -> new Refusal.NotNow("key.worker.not.asked"));
    }
}
