package uk.waymark.engine.referral;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What is written beside a request: its sealed words, the clocks that it starts, the first step and the audit entry. */
@Component
class ReferralRecords {

    /**
     * All three run from the day of receipt. Sources: SEND Regulations 2014, regs 5(1), 10(1) and 13(2); reg 5(1)(b) for
     * a child who was brought to the authority's attention by somebody else.
     */
    private static final List<StatutoryPeriod> STARTED_BY_A_REQUEST =
            List.of(StatutoryPeriod.DECIDE_TO_ASSESS, StatutoryPeriod.DECIDE_NO_PLAN, StatutoryPeriod.FINAL_PLAN);

    /** As long as one of these runs, a plan is on its way or in force. */
    private static final Set<StatutoryPeriod> OF_A_PLAN = EnumSet.of(
            StatutoryPeriod.FINAL_PLAN,
            StatutoryPeriod.ANNUAL_REVIEW,
            StatutoryPeriod.AMENDED_PLAN,
            StatutoryPeriod.LODGE_APPEAL);

    private final Sealer sealer;
    private final Today today;
    private final Ledgers ledgers;

    ReferralRecords(Sealer sealer, Today today, Ledgers ledgers) {
        this.sealer = sealer;
        this.today = today;
        this.ledgers = ledgers;
    }

    /** Where a request leaves its traces, and the one packet that they travel in. */
    @Component
    record Ledgers(Clocks clocks, JourneyLog journey, AuditTrail audit, Inserts inserts) {}

    Referral referral(ChildFile file, ReferralRequest request, @Nullable Reader by) {
        Asker asker = request.asker();
        Referral referral =
                new Referral(file.id(), asker.askedBy(), request.needs(), request.receivedOn(), today.now());
        byte[] key = file.wrappedKey();
        String who =
                (asker.name() == null ? "" : asker.name()) + "\n" + (asker.contact() == null ? "" : asker.contact());
        referral.told(
                by == null ? null : by.accountId(),
                who.isBlank() ? null : sealer.seal(key, "referrer", who),
                sealer.seal(key, "story", request.needs().story()));
        return referral;
    }

    /** The first request for a new child: all of it in one round trip. */
    void begin(ChildFile file, Referral referral, @Nullable Reader by) {
        beginAll(Map.of(file, referral), by);
    }

    /** The first requests for several new children, still in one round trip. */
    void beginAll(Map<ChildFile, Referral> all, @Nullable Reader by) {
        ledgers.inserts()
                .together(() -> all.forEach((file, referral) -> {
                    started(file, referral, by);
                    ledgers.audit().begin(referred(file, referral, by));
                }));
    }

    /** A request for a child whose file exists: its clocks begin anew, under the request's own name. */
    void again(ChildFile file, Referral referral, @Nullable Reader by) {
        started(file, referral, by);
        ledgers.audit().record(referred(file, referral, by));
    }

    private void started(ChildFile file, Referral referral, @Nullable Reader by) {
        ledgers.clocks()
                .startAll(
                        file.id(), STARTED_BY_A_REQUEST, referral.id().toString(), referral.receivedOn(), account(by));
        happened(file, referral, "referral-received");
    }

    private static Entry referred(ChildFile file, Referral referral, @Nullable Reader by) {
        return Entry.ofChild(
                file.id(),
                account(by),
                AuditAction.REFERRED,
                "asked by " + referral.askedBy().name());
    }

    private static @Nullable UUID account(@Nullable Reader by) {
        return by == null ? null : by.accountId();
    }

    /** Whether a request for this child is answered by what is under way, by a plan that is in force, or by nobody any more. */
    boolean answered(ChildFile file) {
        return file.status().closed()
                || ledgers.clocks().of(file.id()).stream()
                        .anyMatch(clock -> clock.running() && OF_A_PLAN.contains(clock.kind()));
    }

    /** A request that joins a journey which is under way. */
    void joined(ChildFile file, Referral referral, Reader by) {
        happened(file, referral, "asked-again");
        ledgers.audit()
                .record(Entry.ofChild(
                        file.id(),
                        by.accountId(),
                        AuditAction.REFERRED,
                        "asked again by " + referral.askedBy().name()));
    }

    /** The same request in the older file of the same child, its words sealed under that file's key. */
    Referral moved(Referral referral, ChildFile from, ChildFile older) {
        Referral copy = referral.copyFor(older.id());
        copy.told(
                referral.referrerAccountId(),
                resealed("referrer", referral.sealedReferrer(), from, older),
                Objects.requireNonNull(resealed("story", referral.sealedStory(), from, older)));
        return copy;
    }

    private byte @Nullable [] resealed(String field, byte @Nullable [] sealed, ChildFile from, ChildFile to) {
        return sealed == null
                ? null
                : sealer.seal(to.wrappedKey(), field, sealer.open(from.wrappedKey(), field, sealed));
    }

    private void happened(ChildFile file, Referral referral, String step) {
        String id = referral.id().toString();
        ledgers.journey().happened(Begun.event(file.id(), file.areaId(), "referral", id, step + ":" + id, step, id));
    }
}
