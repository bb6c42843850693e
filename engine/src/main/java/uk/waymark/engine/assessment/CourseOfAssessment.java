package uk.waymark.engine.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.news.AdviceGathered;
import uk.waymark.engine.news.AssessmentBegun;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What an assessment does by itself: it begins, asks those who were chosen, and says when everything is there. */
@Component
public class CourseOfAssessment {

    private final AssessmentRecords records;
    private final AdviceRequests requests;
    private final ChildFiles files;
    private final Clocks clocks;
    private final ApplicationEventPublisher news;

    CourseOfAssessment(
            AssessmentRecords records,
            AdviceRequests requests,
            ChildFiles files,
            Clocks clocks,
            ApplicationEventPublisher news) {
        this.records = records;
        this.requests = requests;
        this.files = files;
        this.clocks = clocks;
        this.news = news;
    }

    /** The family has been told yes on that day; while an assessment is under way this changes nothing. */
    @Transactional
    public void begin(OpenCase child, UUID by, LocalDate on) {
        if (records.latest(child.caseId()).filter(Assessment::running).isEmpty()) {
            records.begin(child.caseId(), on);
            records.made(by, child.caseId(), "assessment begun");
            news.publishEvent(new AssessmentBegun(child.reference()));
        }
    }

    /**
     * An assessment that was agreed elsewhere, of a child who has just come here.
     *
     * @return what the caller has to tell once everything is written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AssessmentBegun takenOver(OpenCase child, UUID by, LocalDate on) {
        records.begin(child.caseId(), on);
        records.note(by, child.caseId(), "assessment begun");
        return new AssessmentBegun(child.reference());
    }

    /** Those who are to be asked and have not answered, by the numbers of their requests, always in the same order. */
    @Transactional(readOnly = true)
    public List<String> waiting(String reference) {
        return of(reference).stream()
                .filter(request -> request.state() == AdviceState.CHOSEN || request.state() == AdviceState.ASKED)
                .map(AdviceRequest::subject)
                .toList();
    }

    /**
     * The request goes out: the body's own time begins today (SEND Regulations 2014, reg 8(1)).
     *
     * @return whether the child and the family are asked for their views, and not a body for its advice
     */
    @Transactional
    public AdviserKind ask(UUID requestId) {
        AdviceRequest request = request(requestId);
        request.ask(records.today());
        if (request.kind() != AdviserKind.FAMILY) {
            clocks.start(request.caseId(), StatutoryPeriod.GIVE_ADVICE, request.subject(), records.today(), null);
        }
        records.made(null, request.caseId(), "advice asked " + request.kind());
        return request.kind();
    }

    /** The last day for this body has passed; the ledger of clocks says so once. */
    @Transactional
    public void timePassed(UUID requestId) {
        AdviceRequest request = request(requestId);
        if (request.state() == AdviceState.ASKED && request.round() == 1) {
            clocks.wake(request.caseId(), StatutoryPeriod.GIVE_ADVICE, request.subject());
        }
    }

    /** Every request is answered or settled: the plan can be written. */
    @Transactional
    public void gathered(String reference) {
        Assessment assessment = running(reference);
        assessment.gathered(records.today());
        records.made(null, assessment.caseId(), "advice gathered");
        news.publishEvent(new AdviceGathered(reference));
    }

    /** Nobody is asked for anything any more, for example because the child has died. */
    @Transactional
    public void stopAll(UUID caseId) {
        stop(caseId).forEach(request -> request.settle(AdviceState.CLOSED, records.today()));
    }

    /** Nobody here needs the advice any more; everybody who still has to answer is released, and reads why. */
    @Transactional
    public void release(OpenCase child, Release why) {
        stop(child.caseId()).forEach(request -> {
            boolean here = request.state() == AdviceState.GIVEN;
            request.settle(here ? AdviceState.CLOSED : AdviceState.WITHDRAWN, records.today());
            records.note(child, request, why.title());
        });
    }

    /** The requests that nobody has settled, of an assessment that stops here. */
    private List<AdviceRequest> stop(UUID caseId) {
        Optional<Assessment> running = records.latest(caseId).filter(Assessment::running);
        running.ifPresent(assessment -> assessment.stop(records.today()));
        return running.stream()
                .flatMap(assessment -> records.of(assessment).stream())
                .filter(request -> request.state().open())
                .toList();
    }

    /** The request with this number, for a step of the journey that nobody does by hand. */
    @Transactional(readOnly = true)
    public AdviceRequest request(UUID requestId) {
        return requests.findById(requestId).orElseThrow(() -> new Refusal.NotFound("advice.request.not.found"));
    }

    private List<AdviceRequest> of(String reference) {
        return records.of(running(reference));
    }

    private Assessment running(String reference) {
        return files.findByReference(reference)
                .map(file -> records.running(file.id()))
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }
}
