package uk.waymark.engine.foundations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every active child looked at each night, after the dates that have passed have been recorded. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class NightlyRound {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRound.class);

    private final NightlyCheck check;

    NightlyRound(NightlyCheck check) {
        this.check = check;
    }

    @Scheduled(cron = "0 15 1 * * *", zone = "Europe/London")
    void lookAtEveryChild() {
        int written = check.sweepAll(seen -> LOG.info("{} children looked at so far", seen));
        LOG.info("{} results of the rules have changed", written);
    }
}
