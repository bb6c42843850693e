package uk.waymark.engine.imports;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has rejected rows deleted each night once their day has come, file by file; stopped in between, the next night goes on. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class RejectedRowsRound {

    private static final Logger LOG = LoggerFactory.getLogger(RejectedRowsRound.class);
    private static final int AT_ONCE = 20;

    private final RejectedRows rejected;

    RejectedRowsRound(RejectedRows rejected) {
        this.rejected = rejected;
    }

    @Scheduled(cron = "0 15 2 * * *", zone = "Europe/London")
    void deleteWhatIsDue() {
        int rows = 0;
        for (List<ImportFile> due = rejected.due(AT_ONCE); !due.isEmpty(); due = rejected.due(AT_ONCE)) {
            rows += due.stream().mapToInt(rejected::deleteInTime).sum();
        }
        if (rows > 0) {
            LOG.info("{} rejected rows of files have been deleted, their time is over", rows);
        }
    }
}
