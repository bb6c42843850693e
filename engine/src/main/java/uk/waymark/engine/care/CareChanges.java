package uk.waymark.engine.care;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.foundations.FactsProjection;
import uk.waymark.engine.foundations.FoundationCheck;
import uk.waymark.engine.news.CircleChanged;
import uk.waymark.engine.people.Role;

/** Opens a child's file for a change to the care around the child, and lets follow what has to follow from it. */
@Component
public class CareChanges {

    /** After these somebody may be there, or see the file, who was not or did not before. */
    private static final Set<AuditAction> OF_THE_CIRCLE =
            EnumSet.of(AuditAction.TEAM_CHANGED, AuditAction.KEY_WORKER_CHANGED, AuditAction.PERMISSION_CHANGED);

    private final AccessPolicy policy;
    private final AuditTrail trail;
    private final RulesAfterwards rules;
    private final EntityManager entities;
    private final ApplicationEventPublisher news;

    CareChanges(
            AccessPolicy policy,
            AuditTrail trail,
            RulesAfterwards rules,
            EntityManager entities,
            ApplicationEventPublisher news) {
        this.policy = policy;
        this.trail = trail;
        this.rules = rules;
        this.entities = entities;
        this.news = news;
    }

    /** What is known, and what the rules say to it. */
    @Component
    record RulesAfterwards(FactsProjection facts, FoundationCheck check) {

        void runOn(Collection<UUID> caseIds, String cause) {
            facts.refresh(caseIds);
            check.reevaluate(caseIds, cause);
        }
    }

    /**
     * Opens the file for a change.
     *
     * @throws Refusal.NotFound when the reader may not know of this child, or there is none
     * @throws Refusal.NotAllowed when the reader may not do this
     * @throws Refusal.NotNow {@code child.has.died} when nothing is changed any more
     */
    public OpenCase open(Reader reader, String reference, DataClass dataClass, Act act) {
        OpenCase child = policy.open(reader, reference, dataClass, act);
        child.status().requireGoingOn();
        return child;
    }

    /**
     * Opens the file for those who write health information, and for the key worker, who writes down what clinicians and
     * family have agreed.
     *
     * @throws Refusal as {@link #open}
     */
    public OpenCase openHealth(Reader reader, String reference) {
        if (reader.is(Role.KEY_WORKER)) {
            open(reader, reference, DataClass.HEALTH, Act.READ);
            return open(reader, reference, DataClass.CORE, Act.WRITE);
        }
        return open(reader, reference, DataClass.HEALTH, Act.WRITE);
    }

    /**
     * Opens the file for what the team writes down, and a family does not have to.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal as {@link #open}
     */
    public OpenCase openAsTeam(Reader reader, String reference) {
        OpenCase child = open(reader, reference, DataClass.CORE, Act.WRITE);
        if (reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON)) {
            throw new Refusal.NotAllowed("care.team.only");
        }
        return child;
    }

    /**
     * Writes a change down and runs the rules on what is known now, all in the caller's transaction; when it is about who is
     * around the child, the steps go to who can do them now.
     *
     * @param reader who made it; null for a step of the journey that nobody did by hand
     * @param detail machine words only, never a name or free text
     * @throws Refusal.NotNow {@code stale.page} when somebody else has written the same thing in this very moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(@Nullable Reader reader, OpenCase child, AuditAction action, String detail) {
        note(reader, child, action, detail);
        follow(List.of(child.caseId()), action);
    }

    /** Writes down one of several changes; the caller lets {@link #follow} what has to, once for all of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(@Nullable Reader reader, OpenCase child, AuditAction action, String detail) {
        trail.record(Entry.ofChild(child.caseId(), reader == null ? null : reader.accountId(), action, detail));
    }

    /**
     * Runs the rules on what is known now of these children, some hundred at most.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody else has written the same thing in this very moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Collection<UUID> caseIds, AuditAction cause) {
        SamePage.write(entities);
        rules.runOn(caseIds, cause.name());
        if (OF_THE_CIRCLE.contains(cause)) {
            caseIds.forEach(caseId -> news.publishEvent(new CircleChanged(caseId)));
        }
    }
}
