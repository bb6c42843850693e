package uk.waymark.engine.keyworker;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.KeyWorkerAsked;

/** The steps of the search for a key worker that nobody does by hand: asking, proposing, and the time that has passed. */
@Component
public class KeyWorkers {

    /** The answers of {@link #propose}, as the diagram's gateway reads them. */
    public static final String FOUND = "FOUND";

    public static final String NOBODY = "NOBODY";

    private final SearchRecords searches;
    private final ProposeThree rules;
    private final CareChanges changes;
    private final ApplicationEventPublisher news;
    private final Today today;

    KeyWorkers(
            SearchRecords searches,
            ProposeThree rules,
            CareChanges changes,
            ApplicationEventPublisher news,
            Today today) {
        this.searches = searches;
        this.rules = rules;
        this.changes = changes;
        this.news = news;
        this.today = today;
    }

    /**
     * A key worker is wanted for this child; asking changes nothing while a search is on, while there is a key worker, or
     * when the child has died.
     */
    @Transactional
    public void ask(UUID caseId) {
        ChildFile child = searches.child(caseId);
        if (searches.wanted(child)) {
            searches.begin(caseId, today.date(), null);
            changes.made(null, SearchRecords.opened(child), AuditAction.KEY_WORKER_CHANGED, "asked");
            news.publishEvent(new KeyWorkerAsked(child.reference()));
        }
    }

    /** The same by the child's reference. */
    @Transactional
    public void ask(String reference) {
        ask(searches.child(reference).id());
    }

    /**
     * Proposes up to three people for the present round; proposing again in the same round changes nothing.
     *
     * @return {@link #FOUND}, or {@link #NOBODY} when nobody has room
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public String propose(String reference) {
        ChildFile child = searches.child(reference);
        child.status().requireGoingOn();
        KeyWorkerRequest request = searches.running(child.id()).stream()
                .findFirst()
                .orElseGet(() -> searches.begin(child.id(), today.date(), null));
        if (request.state() == RequestState.PROPOSED) {
            return FOUND;
        }
        boolean found = rules.propose(child, request);
        request.proposed(found);
        return found ? FOUND : NOBODY;
    }

    /** The family has not answered in time: the manager goes on without an answer. */
    @Transactional
    public void noAnswer(String reference) {
        searches.require(searches.child(reference).id()).familySaid(FamilyWish.NO_ANSWER, null);
    }

    /** The practitioner whom the manager has chosen; null when nobody is chosen. */
    @Transactional(readOnly = true)
    public @Nullable UUID chosen(String reference) {
        return searches.newest(searches.child(reference).id())
                .map(KeyWorkerRequest::chosenPractitioner)
                .orElse(null);
    }

    /** Whether somebody hands this child over to the next key worker. */
    @Transactional(readOnly = true)
    public boolean isHandover(String reference) {
        return searches.newest(searches.child(reference).id())
                .map(request -> request.handoverFrom() != null)
                .orElse(false);
    }

    /** Nobody is looked for any more, for example because the child has died. */
    @Transactional
    public void closeAll(UUID caseId) {
        searches.running(caseId).forEach(KeyWorkerRequest::close);
    }
}
