package uk.waymark.processes.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.clock.ClockTimers;

/**
 * Finds out to which steps a journey can go back without anything becoming untrue: they were done by a person and led to
 * where the journey is now, nothing else that is still open has followed from them, and no legal period has been met
 * since.
 */
@Component
class WaysBack {

    private final JourneySteps journey;
    private final Clocks clocks;
    private final ProcessEngine engine;
    private final ClockTimers timers;

    WaysBack(JourneySteps journey, Clocks clocks, ProcessEngine engine, ClockTimers timers) {
        this.journey = journey;
        this.clocks = clocks;
        this.engine = engine;
        this.timers = timers;
    }

    /** The open steps of the child that others led to, with those to which it can go back and those to which it cannot. */
    List<WayBack> of(OpenCase child) {
        List<JourneyStep> steps = journey.of(child.caseId());
        LocalDate lastMet = clocks.of(child.caseId()).stream()
                .filter(clock -> clock.state() == ClockState.SATISFIED)
                .map(clock -> Objects.requireNonNull(clock.closedOn()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return steps.stream()
                .filter(step -> step.open() && step.kind() == StepKind.USER_TASK)
                .flatMap(step -> way(step, steps, lastMet).stream())
                .filter(way -> !way.to().isEmpty() || !way.notTo().isEmpty())
                .toList();
    }

    private Optional<WayBack> way(JourneyStep from, List<JourneyStep> steps, LocalDate lastMet) {
        ProcessInstance running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(from.processInstance())
                .singleResult();
        if (running == null) {
            return Optional.empty();
        }
        List<JourneyStep> same = steps.stream()
                .filter(step -> step.processInstance().equals(from.processInstance()))
                .toList();
        SafeReturn safe = new SafeReturn(
                engine.getRepositoryService().getBpmnModelInstance(running.getProcessDefinitionId()),
                same,
                joined(running),
                timers.all(running.getProcessDefinitionId()));
        List<WayBack.Earlier> to = new ArrayList<>();
        List<WayBack.Closed> notTo = new ArrayList<>();
        for (JourneyStep step : done(from, same)) {
            Instant ended = Objects.requireNonNull(step.endedAt());
            if (safe.ledHere(from, step)) {
                boolean met = !lastMet.isBefore(LocalDate.ofInstant(ended, Today.ENGLAND));
                Optional<WhyNotBack> against = safe.against(from, step);
                if (against.isEmpty() && !met) {
                    to.add(new WayBack.Earlier(step.step(), ended));
                } else {
                    notTo.add(new WayBack.Closed(step.step(), against.orElse(WhyNotBack.LEGAL_PERIOD)));
                }
            }
        }
        return Optional.of(new WayBack(from.id(), from.process(), from.step(), List.copyOf(to), List.copyOf(notTo)));
    }

    /** What people have done before this step began, each step as it was done last. */
    private static Collection<JourneyStep> done(JourneyStep from, List<JourneyStep> same) {
        Map<String, JourneyStep> done = new LinkedHashMap<>();
        for (JourneyStep step : same) {
            Instant ended = step.endedAt();
            if (ended != null
                    && step.howEnded() == HowEnded.COMPLETED
                    && step.kind() == StepKind.USER_TASK
                    && !step.step().equals(from.step())
                    && !ended.isAfter(from.beganAt())) {
                done.put(step.step(), step);
            }
        }
        return done.values();
    }

    /** Where one of several ways has come to its end already and waits for the others. */
    private List<String> joined(ProcessInstance running) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(running.getId())
                .activityType("parallelGateway")
                .unfinished()
                .list()
                .stream()
                .map(waiting -> waiting.getActivityId())
                .distinct()
                .toList();
    }
}
