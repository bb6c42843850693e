package uk.waymark.processes.migration;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.processes.journey.FiredTimers;

/**
 * Moves one running journey to the newest diagram of its process.
 *
 * <p>Open steps keep their holder, their last day and their page; timers that wait keep their day; timers that have
 * fired stay silent; the journey log knows the steps by their new names.
 */
@Component
class MoveToNewDiagram {

    private final RuntimeService journeys;
    private final ManagementService jobs;
    private final PlanOfMove plans;
    private final FiredTimers timers;
    private final Names names;

    MoveToNewDiagram(ProcessEngine engine, PlanOfMove plans, FiredTimers timers, Names names) {
        this.journeys = engine.getRuntimeService();
        this.jobs = engine.getManagementService();
        this.plans = plans;
        this.timers = timers;
        this.names = names;
    }

    /** What steps are called, and the log that names them. */
    @Component
    record Names(Renames renames, JourneyLog log) {}

    /**
     * Moves it, in the caller's transaction, or says why it stays; the caller then takes back what was begun.
     *
     * @param target the newest diagram
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Stays> move(String process, String journey, String target) {
        ProcessInstance running =
                journeys.createProcessInstanceQuery().processInstanceId(journey).singleResult();
        if (running == null) {
            return Optional.of(new Stays(WhyNot.ENDED, ""));
        }
        Map<String, Instant> waiting = timers.waiting(journey);
        Set<String> known = timers.known(running.getProcessDefinitionId());
        Optional<Stays> stays = migrate(process, running, target);
        if (stays.isPresent()) {
            return stays;
        }
        // A timer that the earlier diagram had and that did not wait any more has fired.
        timers.silence(
                journey,
                waiting.keySet(),
                event -> known.contains(names.renames().earlier(process, event)));
        keepDays(journey, waiting);
        names.renames().of(process).forEach((before, now) -> names.log().renamed(journey, before, now));
        return Optional.empty();
    }

    private Optional<Stays> migrate(String process, ProcessInstance running, String target) {
        try {
            MigrationPlan plan = plans.of(process, running.getProcessDefinitionId(), target);
            String gone = gone(plan, running);
            if (!gone.isEmpty()) {
                return Optional.of(new Stays(WhyNot.STEP_IS_GONE, gone));
            }
            journeys.newMigration(plan).processInstanceIds(running.getId()).execute();
            return Optional.empty();
        } catch (MigrationPlanValidationException unlike) {
            return notAlike(unlike.getValidationReport().getInstructionReports().stream()
                    .map(report -> report.getMigrationInstruction().getSourceActivityId()));
        } catch (MigratingProcessInstanceValidationException unlike) {
            return notAlike(unlike.getValidationReport().getActivityInstanceReports().stream()
                    .map(MigratingActivityInstanceValidationReport::getSourceScopeId));
        } catch (OptimisticLockingException busy) {
            return Optional.of(new Stays(WhyNot.BUSY, ""));
        }
    }

    private static Optional<Stays> notAlike(Stream<String> steps) {
        return Optional.of(new Stays(WhyNot.NOT_ALIKE, steps.distinct().sorted().collect(Collectors.joining(", "))));
    }

    /** Asked here first: the engine's own refusal fills the log. */
    private String gone(MigrationPlan plan, ProcessInstance running) {
        Set<String> mapped = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        return journeys.getActiveActivityIds(running.getId()).stream()
                .filter(step -> !mapped.contains(step))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A day that was promised stays, whatever the newest diagram would say from today. */
    private void keepDays(String journey, Map<String, Instant> before) {
        timers.waiting(journey).forEach((timer, fires) -> {
            Instant promised = before.get(timer);
            if (promised != null && !promised.equals(fires)) {
                jobs.setJobDuedate(timer, Date.from(promised));
            }
        });
    }
}
