package uk.waymark.processes.whose;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each night, as soon as a permission's last day is over, whether somebody answers for every step. */
@Component
@ConditionalOnBooleanProperty(name = "waymark.jobs.enabled", matchIfMissing = true)
class EverybodysRound {

    private final EverybodysSteps steps;

    EverybodysRound(EverybodysSteps steps) {
        this.steps = steps;
    }

    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/London")
    void look() {
        steps.sweep();
    }
}
