package uk.waymark.engine.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * Records that the family was told whether their child will be assessed: this, not the decision, ends the six weeks
 * (SEND Regulations 2014, reg 5(1)).
 */
@Component
public class TellFamily {

    private final AccessPolicy policy;
    private final ChildFiles files;
    private final Clocks clocks;
    private final Recording recording;
    private final CourseOfAssessment assessment;

    TellFamily(
            AccessPolicy policy, ChildFiles files, Clocks clocks, Recording recording, CourseOfAssessment assessment) {
        this.policy = policy;
        this.files = files;
        this.clocks = clocks;
        this.recording = recording;
        this.assessment = assessment;
    }

    /** How it is written down. */
    @Component
    record Recording(AuditTrail audit, Decisions decisions, Today today) {}

    /**
     * The family knows that the child will be assessed; the assessment begins.
     *
     * @throws Refusal.NotNow {@code told.in.future}, {@code told.before.decision}, {@code child.has.died}
     */
    @Transactional
    public void yes(Reader reader, String caseRef, LocalDate toldOn, ToldHow how) {
        OpenCase open = open(reader, caseRef, toldOn);
        satisfied(open.caseId(), toldOn, reader.accountId());
        recording
                .audit()
                .record(Entry.ofChild(
                        open.caseId(), reader.accountId(), AuditAction.DECIDED, "family told yes " + how.name()));
        assessment.begin(open, reader.accountId(), toldOn);
    }

    /**
     * The family knows that the child will not be assessed, why, what they can do about it, and which help there is. A
     * team that works with the child already goes on.
     *
     * @throws Refusal.NotNow {@code notice.incomplete}: a letter without all that the law asks for may not go out
     */
    @Transactional
    public void no(Reader reader, String caseRef, Notice notice) {
        OpenCase open = open(reader, caseRef, notice.toldOn());
        if (!notice.complete()) {
            throw new Refusal.NotNow("notice.incomplete");
        }
        satisfied(open.caseId(), notice.toldOn(), reader.accountId());
        for (StatutoryPeriod later : List.of(StatutoryPeriod.DECIDE_NO_PLAN, StatutoryPeriod.FINAL_PLAN)) {
            clocks.cancel(open.caseId(), later, "no assessment; the family was told", reader.accountId());
        }
        if (open.status() == ChildStatus.REFERRED) {
            files.findById(open.caseId()).ifPresent(ChildFile::signpost);
        }
        recording
                .audit()
                .record(Entry.ofChild(
                        open.caseId(),
                        reader.accountId(),
                        AuditAction.DECIDED,
                        "family told no, with rights " + notice.how().name()));
    }

    private OpenCase open(Reader reader, String caseRef, LocalDate toldOn) {
        OpenCase open = policy.open(reader, caseRef, DataClass.CORE, Act.WRITE);
        open.status().requireGoingOn();
        if (toldOn.isAfter(recording.today().date())) {
            throw new Refusal.NotNow("told.in.future");
        }
        if (toldOn.isBefore(decidedOn(open.caseId()))) {
            throw new Refusal.NotNow("told.before.decision");
        }
        return open;
    }

    private LocalDate decidedOn(UUID caseId) {
        return recording.decisions().findByCaseIdOrderByDecidedAtDesc(caseId).stream()
                .filter(decision -> decision.kind().equals(AssessmentAnswer.KIND))
                .findFirst()
                .map(decision -> LocalDate.ofInstant(decision.decidedAt(), Today.ENGLAND))
                .orElse(LocalDate.MIN);
    }

    private void satisfied(UUID caseId, LocalDate on, UUID by) {
        List<ClockView> running = clocks.of(caseId).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.DECIDE_TO_ASSESS && clock.running())
                .toList();
        running.forEach(clock -> clocks.satisfy(caseId, clock.kind(), clock.subject(), on, by));
    }
}
