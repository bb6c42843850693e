package uk.waymark.engine.keyworker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.decision.EvaluationLedger;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;
import uk.waymark.rules.keyworker.CandidateFacts;
import uk.waymark.rules.keyworker.Proposal;

/** Lets the rules propose up to three people with their reasons, and keeps the receipt. */
@Component
class ProposeThree {

    private static final String FAMILY = "keyworker";
    private static final int MOST = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Candidates candidates;
    private final KeyWorkerProposals proposals;
    private final EvaluationLedger ledger;
    private final RuleSet rules;

    ProposeThree(Candidates candidates, KeyWorkerProposals proposals, EvaluationLedger ledger, RuleSet rules) {
        this.candidates = candidates;
        this.proposals = proposals;
        this.ledger = ledger;
        this.rules = rules;
    }

    /** What the rules were told and what they proposed, as it is kept. */
    record Run(List<CandidateFacts> candidates, List<Proposal> proposals) {}

    /** True when anybody is proposed in this round. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean propose(ChildFile child, KeyWorkerRequest request) {
        List<CandidateFacts> facts = candidates.of(child, said(request));
        List<Proposal> best = rules.keyWorkers(facts).stream().limit(MOST).toList();
        int place = 1;
        for (Proposal proposal : best) {
            UUID who = UUID.fromString(proposal.candidate());
            String reasons = JSON.writeValueAsString(proposal.reasons());
            proposals.save(new KeyWorkerProposal(request, who, place++, proposal.score(), reasons));
        }
        Receipt receipt = new Receipt(
                FAMILY,
                rules.version(),
                rules.lawVersion(),
                best.isEmpty() ? Outcome.MISSING : Outcome.MET,
                List.of(),
                List.of(),
                List.of());
        ledger.write(child.id(), child.wrappedKey(), FAMILY, "ROUND " + request.round(), new Run(facts, best), receipt);
        return !best.isEmpty();
    }

    private Candidates.Said said(KeyWorkerRequest request) {
        Set<UUID> notWanted = new HashSet<>();
        Set<UUID> excluded = new HashSet<>();
        for (KeyWorkerProposal earlier : proposals.findByRequestIdOrderByRoundAscPlaceAsc(request.id())) {
            if (earlier.state() == ProposalState.NOT_WANTED) {
                notWanted.add(earlier.practitionerId());
            } else if (earlier.state() == ProposalState.DECLINED) {
                excluded.add(earlier.practitionerId());
            }
        }
        @Nullable UUID leaving = request.handoverFrom();
        if (leaving != null) {
            excluded.add(leaving);
        }
        return new Candidates.Said(request.familyWishPractitioner(), notWanted, excluded);
    }
}
