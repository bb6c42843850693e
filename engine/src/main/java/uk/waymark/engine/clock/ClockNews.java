package uk.waymark.engine.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.news.ClockMoved;

/** Tells the journeys that a date has moved, and the audit trail who moved it. */
@Component
class ClockNews {

    private final ApplicationEventPublisher publisher;
    private final AuditTrail trail;

    ClockNews(ApplicationEventPublisher publisher, AuditTrail trail) {
        this.publisher = publisher;
        this.trail = trail;
    }

    void moved(ClockRow clock, LocalDate dueOn) {
        publisher.publishEvent(new ClockMoved(clock.caseRef(), clock.kind().name(), clock.subject(), dueOn));
    }

    void audit(ClockRow clock, @Nullable UUID by, String detail) {
        audit(clock.caseId(), by, clock.kind() + " " + detail);
    }

    void audit(UUID caseId, @Nullable UUID by, String detail) {
        trail.record(Entry.ofChild(caseId, by, AuditAction.CLOCK_CHANGED, detail));
    }
}
