package uk.waymark.processes.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.audit.HowEnded;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.engine.clock.ClockState;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;

/**
 * Finds out to which steps a journey can go back without anything becoming untrue: they were done by a person, nothing
 * that is still open has followed from them, and no legal period has been met since.
 */
@Component
class WaysBack {

    private final JourneySteps journey;
    private final Clocks clocks;
    private final ProcessEngine engine;

    WaysBack(JourneySteps journey, Clocks clocks, ProcessEngine engine) {
        this.journey = journey;
        this.clocks = clocks;
        this.engine = engine;
    }

    /** The open steps of the child that have somewhere to go back to. */
    List<WayBack> of(OpenCase child) {
        List<JourneyStep> steps = journey.of(child.caseId());
        LocalDate lastMet = clocks.of(child.caseId()).stream()
                .filter(clock -> clock.state() == ClockState.SATISFIED)
                .map(clock -> Objects.requireNonNull(clock.closedOn()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return steps.stream()
                .filter(step -> step.open() && step.kind() == StepKind.USER_TASK)
                .map(step -> new WayBack(step.id(), step.process(), step.step(), earlier(step, steps, lastMet)))
                .filter(way -> !way.to().isEmpty())
                .toList();
    }

    private List<WayBack.Earlier> earlier(JourneyStep from, List<JourneyStep> steps, LocalDate lastMet) {
        Instant othersBegan = steps.stream()
                .filter(step -> step.open() && step.kind() == StepKind.USER_TASK)
                .filter(step -> sameJourney(step, from) && !step.id().equals(from.id()))
                .map(JourneyStep::beganAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        Map<String, Instant> done = new LinkedHashMap<>();
        for (JourneyStep step : steps) {
            Instant ended = step.endedAt();
            if (ended != null
                    && sameJourney(step, from)
                    && step.howEnded() == HowEnded.COMPLETED
                    && step.kind() == StepKind.USER_TASK
                    && !step.step().equals(from.step())
                    && !ended.isAfter(from.beganAt())
                    && !othersBegan.isAfter(ended)
                    && lastMet.isBefore(LocalDate.ofInstant(ended, Today.ENGLAND))) {
                done.put(step.step(), ended);
            }
        }
        return done.isEmpty() ? List.of() : known(from, done);
    }

    private static boolean sameJourney(JourneyStep step, JourneyStep from) {
        return step.processInstance().equals(from.processInstance());
    }

    /** The diagram that this journey follows may not have a step any more; and one of many at once has no single place. */
    private List<WayBack.Earlier> known(JourneyStep from, Map<String, Instant> done) {
        ProcessInstance running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(from.processInstance())
                .singleResult();
        if (running == null) {
            return List.of();
        }
        BpmnModelInstance diagram =
                engine.getRepositoryService().getBpmnModelInstance(running.getProcessDefinitionId());
        return done.entrySet().stream()
                .filter(step -> single(diagram, step.getKey()) && single(diagram, from.step()))
                .map(step -> new WayBack.Earlier(step.getKey(), step.getValue()))
                .toList();
    }

    private static boolean single(BpmnModelInstance diagram, String step) {
        ModelElementInstance element = diagram.getModelElementById(step);
        if (!(element instanceof FlowNode)) {
            return false;
        }
        while (element instanceof FlowNode) {
            if (element instanceof Activity activity && activity.getLoopCharacteristics() != null) {
                return false;
            }
            element = element.getParentElement();
        }
        return true;
    }
}
