package uk.waymark.engine.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AdviceRequest;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;

/** Invites several agencies that were asked for advice to one visit, recorded once and seen on each request. */
@Component
public class ArrangeJointVisit {

    private static final int FEWEST = 2;

    private final AssessmentRecords records;
    private final JointVisits visits;
    private final Sealer sealer;
    private final Today today;

    ArrangeJointVisit(AssessmentRecords records, JointVisits visits, Sealer sealer, Today today) {
        this.records = records;
        this.visits = visits;
        this.sealer = sealer;
        this.today = today;
    }

    /**
     * The invitation.
     *
     * @param requestIds the requests whose bodies are invited
     * @param words when, where and what for
     * @throws Refusal.NotNow {@code visit.two.agencies}, {@code visit.past}, {@code visit.words.missing} or {@code
     *     advice.request.moved.on} when one of them has answered meanwhile
     */
    @Transactional
    public void invite(Reader reader, String reference, Set<UUID> requestIds, LocalDate on, String words) {
        OpenCase child = records.open(reader, reference, Act.DECIDE);
        List<AdviceRequest> invited =
                requestIds.stream().map(id -> records.require(child, id)).toList();
        requireSound(invited, on, words);
        UUID id = Ids.next();
        byte[] sealed = sealer.seal(child.wrappedKey(), "joint_visit.words:" + id, words.strip());
        visits.saveAndFlush(new JointVisit(id, child.caseId(), on, sealed, reader.accountId()));
        invited.forEach(request -> request.invite(id));
        records.made(reader.accountId(), child.caseId(), "joint visit agencies=" + invited.size());
    }

    private void requireSound(List<AdviceRequest> invited, LocalDate on, String words) {
        long agencies = invited.stream()
                .map(AdviceRequest::agencyId)
                .filter(agency -> agency != null)
                .distinct()
                .count();
        if (agencies < FEWEST) {
            throw new Refusal.NotNow("visit.two.agencies");
        }
        if (invited.stream().anyMatch(request -> request.state() != AdviceState.ASKED)) {
            throw new Refusal.NotNow("advice.request.moved.on");
        }
        if (on.isBefore(today.date())) {
            throw new Refusal.NotNow("visit.past");
        }
        if (words.isBlank()) {
            throw new Refusal.NotNow("visit.words.missing");
        }
    }

    /** What the invitation says; empty when there is none. The caller has opened the file. */
    @Transactional(readOnly = true)
    public String words(OpenCase child, UUID requestId) {
        UUID visit = records.require(child, requestId).visitId();
        return visit == null
                ? ""
                : visits.findById(visit)
                        .map(kept ->
                                sealer.open(child.wrappedKey(), "joint_visit.words:" + kept.id(), kept.sealedWords()))
                        .orElse("");
    }
}
