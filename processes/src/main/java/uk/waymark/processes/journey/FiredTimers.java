package uk.waymark.processes.journey;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;

/** Keeps timers silent that have fired before, when a journey is changed by hand and the engine would wind them up again. */
@Component
public class FiredTimers {

    private final ManagementService jobs;
    private final HistoryService history;
    private final RepositoryService diagrams;

    FiredTimers(ProcessEngine engine) {
        this.jobs = engine.getManagementService();
        this.history = engine.getHistoryService();
        this.diagrams = engine.getRepositoryService();
    }

    /** The timers of this journey that wait, with the moment at which each fires. */
    public Map<String, Instant> waiting(String journey) {
        return jobs.createJobQuery().processInstanceId(journey).timers().list().stream()
                .collect(Collectors.toMap(
                        Job::getId,
                        job -> Objects.requireNonNull(job.getDuedate()).toInstant()));
    }

    /** The timers on the edge of a step that fired when the journey was last at that step. */
    public Set<String> spent(String journey, String diagram) {
        Set<String> spent = new HashSet<>();
        for (BoundaryEvent event : edges(diagram)) {
            started(journey, event.getAttachedTo().getId()).stream()
                    .max(Instant::compareTo)
                    .filter(lastThere ->
                            started(journey, event.getId()).stream().anyMatch(at -> !at.isBefore(lastThere)))
                    .ifPresent(lastThere -> spent.add(event.getId()));
        }
        return spent;
    }

    /** Every timer on the edge of a step that this diagram has. */
    public Set<String> known(String diagram) {
        return edges(diagram).stream().map(BoundaryEvent::getId).collect(Collectors.toSet());
    }

    /**
     * Takes away every timer that is new and has no more to say.
     *
     * @param before the timers that waited before the change
     * @param spent whether the event has said what it had to say
     */
    public void silence(String journey, Set<String> before, Predicate<String> spent) {
        jobs.createJobQuery().processInstanceId(journey).timers().list().stream()
                .filter(timer -> !before.contains(timer.getId()) && spent.test(event(timer)))
                .forEach(timer -> jobs.deleteJob(timer.getId()));
    }

    private List<BoundaryEvent> edges(String diagram) {
        return diagrams.getBpmnModelInstance(diagram).getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .toList();
    }

    private List<Instant> started(String journey, String activity) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(journey)
                .activityId(activity)
                .list()
                .stream()
                .filter(passed -> !passed.isCanceled() || passed.getEndTime() == null || !isEvent(passed))
                .map(HistoricActivityInstance::getStartTime)
                .map(Date::toInstant)
                .toList();
    }

    private static boolean isEvent(HistoricActivityInstance passed) {
        return passed.getActivityType().startsWith("boundary");
    }

    private String event(Job timer) {
        return Objects.requireNonNull(jobs.createJobDefinitionQuery()
                        .jobDefinitionId(timer.getJobDefinitionId())
                        .singleResult())
                .getActivityId();
    }
}
