package uk.waymark.engine.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Inserts;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.clock.EarlierClocks;
import uk.waymark.engine.clock.EarlierClocks.Earlier;
import uk.waymark.engine.news.ManyBegin;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.rules.statute.StatutoryPeriod;

/**
 * What is written of children who arrive in the middle of their journey.
 *
 * <p>The file is active at once. The legal periods stand as they were: those that were met are kept as met on their day,
 * in time or late, and those that still run, run. An assessment that had been agreed goes on with the question whom to ask,
 * and a plan waits for its review. The rules look at the foundations, so what is missing has a task.
 */
@Component
class TakenOver {

    /** Tells these periods apart from those of a request that was made here. */
    private static final String SUBJECT = "taken-over";

    private final EntityManager entities;
    private final Ledgers ledgers;
    private final Next next;
    private final CareChanges care;
    private final ApplicationEventPublisher news;

    TakenOver(EntityManager entities, Ledgers ledgers, Next next, CareChanges care, ApplicationEventPublisher news) {
        this.entities = entities;
        this.ledgers = ledgers;
        this.next = next;
        this.care = care;
        this.news = news;
    }

    /** Where the children leave their traces, and the one packet that they travel in. */
    @Component
    record Ledgers(EarlierClocks clocks, JourneyLog journey, AuditTrail audit, Inserts inserts) {}

    /** What goes on for a child. */
    @Component
    record Next(CourseOfAssessment assessment, PlanReviews reviews) {}

    /** Stores these children in the running transaction; nobody knows any of them yet. */
    void store(Map<ChildFile, CareSoFar> children, Reader by) {
        children.keySet().forEach(file -> {
            file.activate();
            entities.persist(file);
        });
        entities.flush();
        List<Object> toTell = new ArrayList<>();
        ledgers.inserts().together(() -> children.forEach((file, so) -> one(file, so, by, toTell)));
        care.follow(children.keySet().stream().map(ChildFile::id).toList(), AuditAction.REFERRED);
        if (toTell.size() > 1) {
            Set<String> whose =
                    children.keySet().stream().map(ChildFile::reference).collect(Collectors.toSet());
            news.publishEvent(new ManyBegin(whose, toTell));
        } else {
            toTell.forEach(news::publishEvent);
        }
    }

    private void one(ChildFile file, CareSoFar so, Reader by, List<Object> toTell) {
        ledgers.audit().openChain(file.id());
        ledgers.clocks().add(file.id(), SUBJECT, periods(so), by.accountId());
        ledgers.journey().happened(takenOver(file));
        OpenCase open = new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
        care.note(by, open, AuditAction.REFERRED, "taken over from a file");
        goesOn(file, open, so, by, toTell);
    }

    private void goesOn(ChildFile file, OpenCase open, CareSoFar so, Reader by, List<Object> toTell) {
        LocalDate plan = so.planOn();
        LocalDate decided = so.decidedOn();
        if (plan == null && decided != null) {
            toTell.add(next.assessment().takenOver(open, by.accountId(), decided));
        } else if (plan != null) {
            toTell.add(next.reviews().takenOver(file, plan, so.reviewDue()));
        }
    }

    private static List<Earlier> periods(CareSoFar so) {
        LocalDate received = so.receivedOn();
        if (received == null) {
            return List.of();
        }
        @Nullable LocalDate decided = so.decidedOn() == null ? so.planOn() : so.decidedOn();
        return List.of(
                new Earlier(StatutoryPeriod.DECIDE_TO_ASSESS, received, decided),
                new Earlier(StatutoryPeriod.DECIDE_NO_PLAN, received, so.planOn()),
                new Earlier(StatutoryPeriod.FINAL_PLAN, received, so.planOn()));
    }

    private static Begun takenOver(ChildFile file) {
        String id = file.id().toString();
        return Begun.event(file.id(), file.areaId(), "referral", id, "taken-over:" + id, "taken-over", null);
    }
}
