package uk.waymark.engine.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.people.Role;

/**
 * One request to one body for its advice on one child.
 *
 * <p>It is chosen, then asked (which starts that body's own six weeks, SEND Regulations 2014, reg 8(1)), answered, read,
 * and accepted or asked once more; or it is declined, withdrawn, or answered with "we do not know this child".
 */
@Entity
public class AdviceRequest {

    @Id
    private UUID id;

    private String subject;

    private UUID assessmentId;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private AdviserKind kind;

    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    private @Nullable UUID agencyId;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @Enumerated(EnumType.STRING)
    private AdviceState state;

    private @Nullable LocalDate askedOn;

    private @Nullable LocalDate expectedOn;

    private @Nullable LocalDate settledOn;

    private int round = 1;

    private @Nullable UUID visitId;

    private byte @Nullable [] sealedNote;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected AdviceRequest() {}

    private AdviceRequest(Assessment assessment, AdviserKind kind, @Nullable Role role, AdviceState state) {
        this.id = Ids.next();
        this.subject = id.toString();
        this.assessmentId = assessment.id();
        this.caseId = assessment.caseId();
        this.kind = kind;
        this.dataClass = kind.dataClass(role);
        this.role = role;
        this.state = state;
    }

    /** A body that is to be asked, by the role of the people who can answer for it. */
    static AdviceRequest of(Assessment assessment, AskedAdviser asked) {
        AdviceRequest request = new AdviceRequest(assessment, asked.kind(), asked.role(), AdviceState.CHOSEN);
        request.agencyId = asked.agencyId();
        return request;
    }

    /** The child and the family are to be asked for their views. */
    static AdviceRequest ofFamily(Assessment assessment) {
        return new AdviceRequest(assessment, AdviserKind.FAMILY, null, AdviceState.CHOSEN);
    }

    /** Nobody is asked: advice that was given before is used, or what the family asked for is refused. */
    static AdviceRequest settled(Assessment assessment, AdviserKind kind, AdviceState state, LocalDate on) {
        AdviceRequest request = new AdviceRequest(assessment, kind, null, state);
        request.settledOn = on;
        return request;
    }

    void ask(LocalDate on) {
        move(AdviceState.ASKED);
        this.askedOn = on;
    }

    /** The body received it on another day than was thought. */
    public void receivedOn(LocalDate on) {
        this.askedOn = on;
    }

    /** The advice has arrived. */
    public void given() {
        move(AdviceState.GIVEN);
    }

    /** It does not say enough: the same people are asked once more. */
    public void askAgain() {
        move(AdviceState.ASKED);
        this.round++;
    }

    /** It is answered or settled: nobody waits for it any more. */
    public void settle(AdviceState how, LocalDate on) {
        move(how);
        this.settledOn = on;
    }

    /** The body says by when it can answer. */
    public void expects(LocalDate on) {
        this.expectedOn = on;
    }

    /** The body is invited to a visit together with others. */
    public void invite(UUID visit) {
        this.visitId = visit;
    }

    /** Words about the request itself, sealed under the child's key. */
    public void note(byte[] sealed) {
        this.sealedNote = sealed.clone();
    }

    private void move(AdviceState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal.NotNow("advice.request.moved.on");
        }
        this.state = next;
    }

    public UUID id() {
        return id;
    }

    /** The number under which clocks and steps name it. */
    public String subject() {
        return subject;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public UUID caseId() {
        return caseId;
    }

    public AdviserKind kind() {
        return kind;
    }

    public DataClass dataClass() {
        return dataClass;
    }

    public @Nullable UUID agencyId() {
        return agencyId;
    }

    public @Nullable Role role() {
        return role;
    }

    public AdviceState state() {
        return state;
    }

    public @Nullable LocalDate askedOn() {
        return askedOn;
    }

    public @Nullable LocalDate expectedOn() {
        return expectedOn;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public int round() {
        return round;
    }

    public @Nullable UUID visitId() {
        return visitId;
    }

    public byte @Nullable [] sealedNote() {
        return sealedNote;
    }
}
