package uk.waymark.engine.keyworker;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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

/** What people decide in the search for a key worker: the family's wish, the manager's choice, the person's own yes or no. */
@Component
public class ChooseKeyWorker {

    private final CareChanges changes;
    private final SearchRecords searches;
    private final KeyWorkerProposals proposals;

    ChooseKeyWorker(CareChanges changes, SearchRecords searches, KeyWorkerProposals proposals) {
        this.changes = changes;
        this.searches = searches;
        this.proposals = proposals;
    }

    /**
     * What the family said, by themselves or told to the manager.
     *
     * @param practitionerId whom they chose; only with {@link FamilyWish#CHOSEN}
     * @throws Refusal.NotNow {@code key.worker.not.proposed}, {@code key.worker.wish.incomplete},
     *     {@code key.worker.request.wrong.state} or {@code key.worker.not.asked}
     */
    @Transactional
    public void familyAnswer(Reader reader, String reference, FamilyWish wish, @Nullable UUID practitionerId) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.WRITE);
        KeyWorkerRequest request = searches.require(child.caseId());
        boolean names = wish == FamilyWish.CHOSEN;
        boolean given = practitionerId != null;
        if (names != given || wish == FamilyWish.NOT_ASKED || wish == FamilyWish.NO_ANSWER) {
            throw new Refusal.NotNow("key.worker.wish.incomplete");
        }
        if (practitionerId != null) {
            proposal(request, practitionerId);
        }
        if (wish == FamilyWish.NONE_OF_THEM) {
            ofRound(request, proposal -> true).forEach(proposal -> proposal.became(ProposalState.NOT_WANTED, null));
        }
        request.familySaid(wish, practitionerId);
        made(reader, child, "family-wish=" + wish);
    }

    /**
     * A manager confirms one of the people of this round.
     *
     * @throws Refusal.NotNow {@code key.worker.not.proposed}, {@code key.worker.request.wrong.state} or
     *     {@code key.worker.not.asked}
     */
    @Transactional
    public void confirm(Reader reader, String reference, UUID practitionerId) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.ASSIGN);
        KeyWorkerRequest request = searches.require(child.caseId());
        proposal(request, practitionerId).became(ProposalState.CONFIRMED, null);
        request.confirm(practitionerId);
        made(reader, child, "confirmed=" + practitionerId);
    }

    /**
     * A manager wants other people to be proposed.
     *
     * @throws Refusal.NotNow {@code key.worker.request.wrong.state} or {@code key.worker.not.asked}
     */
    @Transactional
    public void askAgain(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.ASSIGN);
        searches.require(child.caseId()).again();
        made(reader, child, "asked-again");
    }

    /**
     * Capacity has been found where nobody had room: another round begins.
     *
     * @throws Refusal.NotNow {@code key.worker.request.wrong.state} or {@code key.worker.not.asked}
     */
    @Transactional
    public void capacityFound(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.ASSIGN);
        searches.require(child.caseId()).again();
        made(reader, child, "capacity-found");
    }

    /**
     * The person who was chosen says yes.
     *
     * @throws Refusal.NotAllowed {@code key.worker.not.you} for anybody else
     * @throws Refusal.NotNow {@code key.worker.request.wrong.state} or {@code key.worker.not.asked}
     */
    @Transactional
    public void accept(Reader reader, String reference) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        KeyWorkerRequest request = searches.require(child.caseId());
        UUID who = requireChosen(reader, request);
        proposal(request, who).became(ProposalState.ACCEPTED, null);
        request.accept();
        made(reader, child, "accepted=" + who);
    }

    /**
     * The person who was chosen says no; they are not proposed again in this search.
     *
     * @param why in their own words, without anything about the child, at most 400 characters
     * @throws Refusal.NotAllowed {@code key.worker.not.you} for anybody else
     * @throws Refusal.NotNow {@code key.worker.request.wrong.state} or {@code key.worker.not.asked}
     */
    @Transactional
    public void decline(Reader reader, String reference, String why) {
        OpenCase child = changes.open(reader, reference, DataClass.CORE, Act.DO_TASK);
        KeyWorkerRequest request = searches.require(child.caseId());
        UUID who = requireChosen(reader, request);
        proposal(request, who).became(ProposalState.DECLINED, why);
        request.again();
        made(reader, child, "declined=" + who);
    }

    private static UUID requireChosen(Reader reader, KeyWorkerRequest request) {
        UUID chosen = request.chosenPractitioner();
        if (chosen == null || !chosen.equals(reader.practitionerId())) {
            throw new Refusal.NotAllowed("key.worker.not.you");
        }
        return chosen;
    }

    private KeyWorkerProposal proposal(KeyWorkerRequest request, UUID practitionerId) {
        return ofRound(request, proposal -> proposal.practitionerId().equals(practitionerId)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("key.worker.not.proposed"));
    }

    private List<KeyWorkerProposal> ofRound(KeyWorkerRequest request, Predicate<KeyWorkerProposal> which) {
        return proposals.findByRequestIdOrderByRoundAscPlaceAsc(request.id()).stream()
                .filter(proposal -> proposal.round() == request.round())
                .filter(which)
                .toList();
    }

    private void made(Reader reader, OpenCase child, String detail) {
        changes.made(reader, child, AuditAction.KEY_WORKER_CHANGED, detail);
    }
}
