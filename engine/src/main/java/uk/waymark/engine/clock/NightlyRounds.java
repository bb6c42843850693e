package uk.waymark.engine.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import uk.waymark.engine.audit.AuditAnchors;

/** What is looked after each night, shortly after midnight in England; several nodes doing it at once do no harm. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class NightlyRounds {

    private final ClockSweep sweep;
    private final AuditAnchors anchors;

    NightlyRounds(ClockSweep sweep, AuditAnchors anchors) {
        this.sweep = sweep;
        this.anchors = anchors;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
    void lookForPassedDates() {
        sweep.sweep();
    }

    @Scheduled(cron = "0 30 0 * * *", zone = "Europe/London")
    void anchorTheAuditTrail() {
        anchors.catchUp();
    }
}
