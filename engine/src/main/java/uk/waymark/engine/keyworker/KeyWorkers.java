package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.KeyWorkerAsked;

/** The steps of the search for a key worker that nobody does by hand: asking, proposing, and the time that has passed. */
@Component
public class KeyWorkers {

    /** The answers of {@link #propose}, as the diagram's gateway reads them. */
    public static final String FOUND = "FOUND";

    public static final String NOBODY = "NOBODY";

    private static final List<RequestState> OVER = List.of(RequestState.NAMED, RequestState.CLOSED);

    private final KeyWorkerRequests requests;
    private final ChildFiles files;
    private final ProposeThree rules;
    private final ApplicationEventPublisher news;
    private final Today today;

    KeyWorkers(
            KeyWorkerRequests requests,
            ChildFiles files,
            ProposeThree rules,
            ApplicationEventPublisher news,
            Today today) {
        this.requests = requests;
        this.files = files;
        this.rules = rules;
        this.news = news;
        this.today = today;
    }

    /** A key worker is wanted for this child; asking while a search is on changes nothing. */
    @Transactional
    public void ask(UUID caseId) {
        if (requests.findByCaseIdAndStateNotIn(caseId, OVER).isEmpty()) {
            ChildFile child = files.findById(caseId).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
            requests.saveAndFlush(new KeyWorkerRequest(caseId, today.date(), null));
            news.publishEvent(new KeyWorkerAsked(child.reference()));
        }
    }

    /** The same by the child's reference. */
    @Transactional
    public void ask(String reference) {
        ask(child(reference).id());
    }

    /**
     * Proposes up to three people for the present round; proposing again in the same round changes nothing.
     *
     * @return {@link #FOUND}, or {@link #NOBODY} when nobody has room
     * @throws Refusal.NotNow {@code child.has.died}
     */
    @Transactional
    public String propose(String reference) {
        ChildFile child = child(reference);
        if (child.status() == ChildStatus.DECEASED) {
            throw new Refusal.NotNow("child.has.died");
        }
        KeyWorkerRequest request = requests.findByCaseIdAndStateNotIn(child.id(), OVER).stream()
                .findFirst()
                .orElseGet(() -> requests.save(new KeyWorkerRequest(child.id(), today.date(), null)));
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
        open(reference).familySaid(FamilyWish.NO_ANSWER, null);
    }

    /** The practitioner whom the manager has chosen; null when nobody is chosen. */
    @Transactional(readOnly = true)
    public @Nullable UUID chosen(String reference) {
        return requests.findFirstByCaseIdOrderByIdDesc(child(reference).id())
                .map(KeyWorkerRequest::chosenPractitioner)
                .orElse(null);
    }

    /** Whether somebody hands this child over to the next key worker. */
    @Transactional(readOnly = true)
    public boolean isHandover(String reference) {
        return requests.findFirstByCaseIdOrderByIdDesc(child(reference).id())
                .map(request -> request.handoverFrom() != null)
                .orElse(false);
    }

    /** Nobody is looked for any more, for example because the child has died. */
    @Transactional
    public void closeAll(UUID caseId) {
        requests.findByCaseIdAndStateNotIn(caseId, OVER).forEach(KeyWorkerRequest::close);
    }

    private ChildFile child(String reference) {
        return files.findByReference(reference).orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    private KeyWorkerRequest open(String reference) {
        return requests.findByCaseIdAndStateNotIn(child(reference).id(), OVER).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("key.worker.not.asked"));
    }
}
