package uk.waymark.engine.foundations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Ids;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.foundations.Foundation;

/**
 * Something that good care for a child needs and that is missing, incomplete or not known.
 *
 * <p>It is raised by the rules with somebody who owns it and a date, changes with the facts, may be quiet for a while
 * because somebody has said why it is not needed or has a plan for the gap, and is cleared when it is no longer true.
 * A child has at most one open flag for each foundation. What people wrote is read as a row ({@link FlagRows}).
 */
@Entity
@SuppressWarnings("UnusedVariable")
public class Flag {

    @Id
    private UUID id;

    private UUID caseId;

    private String ruleId;

    @Enumerated(EnumType.STRING)
    private Foundation foundation;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Role ownerRole;

    private LocalDate dueOn;

    private Instant raisedAt;

    private @Nullable Instant clearedAt;

    private @Nullable String clearedWhy;

    private @Nullable LocalDate notNeededUntil;

    private byte @Nullable [] sealedNotNeeded;

    private @Nullable LocalDate gapPlanUntil;

    private byte @Nullable [] sealedGapPlan;

    private @Nullable UUID evaluationId;

    @Version
    private @Nullable Integer version;

    /** For the database layer only. */
    @SuppressWarnings("NullAway.Init")
    protected Flag() {}

    /** A flag that the rules raise now. */
    Flag(UUID caseId, Foundation foundation, Finding finding, Duty duty, Instant raisedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.foundation = foundation;
        this.ruleId = finding.ruleId();
        this.outcome = finding.outcome();
        this.severity = finding.severity();
        this.ownerRole = duty.owner();
        this.dueOn = duty.dueOn();
        this.raisedAt = raisedAt;
    }

    /** Who owns a flag, and by when it is to be put right. */
    record Duty(Role owner, LocalDate dueOn) {}

    /** Whose it is now, and by when. */
    Duty duty() {
        return new Duty(ownerRole, dueOn);
    }

    /**
     * Takes over what the rules say now. The date only ever comes nearer, but for one case: what was not known and is
     * now known to be missing is another task, with a time of its own. True when anything differs.
     */
    boolean follow(Finding finding, Duty duty) {
        boolean another = outcome == Outcome.NOT_KNOWN && finding.outcome() != Outcome.NOT_KNOWN;
        LocalDate nearer = another || duty.dueOn().isBefore(dueOn) ? duty.dueOn() : dueOn;
        boolean differs = !ruleId.equals(finding.ruleId())
                || outcome != finding.outcome()
                || severity != finding.severity()
                || ownerRole != duty.owner()
                || !dueOn.equals(nearer);
        this.ruleId = finding.ruleId();
        this.outcome = finding.outcome();
        this.severity = finding.severity();
        this.ownerRole = duty.owner();
        this.dueOn = nearer;
        return differs;
    }

    /** The run of the rules that says so. */
    void because(UUID evaluation) {
        this.evaluationId = evaluation;
    }

    /** It is no longer true, or no longer matters. */
    void clear(Instant at, String why) {
        this.clearedAt = at;
        this.clearedWhy = why;
    }

    /** Not needed for this child until a day, with the sealed reason. */
    void notNeeded(LocalDate until, byte[] sealedBecause) {
        this.notNeededUntil = until;
        this.sealedNotNeeded = sealedBecause.clone();
    }

    /** There is a plan for the gap until a day, sealed. */
    void gapPlan(LocalDate until, byte[] sealedPlan) {
        this.gapPlanUntil = until;
        this.sealedGapPlan = sealedPlan.clone();
    }

    /** The day until which nobody is reminded: the later of the two; null when somebody should act. */
    public @Nullable LocalDate quietUntil() {
        return quietUntil(notNeededUntil, gapPlanUntil);
    }

    static @Nullable LocalDate quietUntil(@Nullable LocalDate notNeeded, @Nullable LocalDate gapPlan) {
        if (notNeeded == null || gapPlan == null) {
            return notNeeded == null ? gapPlan : notNeeded;
        }
        return notNeeded.isAfter(gapPlan) ? notNeeded : gapPlan;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String ruleId() {
        return ruleId;
    }

    public Foundation foundation() {
        return foundation;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Severity severity() {
        return severity;
    }

    public Role ownerRole() {
        return ownerRole;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable Instant clearedAt() {
        return clearedAt;
    }

    public @Nullable String clearedWhy() {
        return clearedWhy;
    }

    public @Nullable UUID evaluationId() {
        return evaluationId;
    }
}
