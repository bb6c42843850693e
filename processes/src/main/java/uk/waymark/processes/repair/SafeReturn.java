package uk.waymark.processes.repair;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import uk.waymark.engine.audit.JourneyStep;

/** Whether one journey, by its own diagram, can go back from an open step to one that was done before. */
final class SafeReturn {

    private final BpmnModelInstance diagram;
    private final Paths paths;
    private final List<JourneyStep> steps;
    private final List<String> joined;
    private final Set<String> lawTimers;

    /**
     * One journey.
     *
     * @param steps everything that has happened in it
     * @param joined where one of several ways has come to its end already and waits for the others
     * @param lawTimers the ids of the timers that wait for a legal period
     */
    SafeReturn(BpmnModelInstance diagram, List<JourneyStep> steps, List<String> joined, Set<String> lawTimers) {
        this.diagram = diagram;
        this.paths = new Paths(diagram);
        this.steps = steps;
        this.joined = joined;
        this.lawTimers = lawTimers;
    }

    boolean is(JourneyStep from, JourneyStep to) {
        return ledHere(from, to) && against(from, to).isEmpty();
    }

    /** Whether the earlier step is one of those by which the journey has come to where it stands. */
    boolean ledHere(JourneyStep from, JourneyStep to) {
        return single(to.step()) && single(from.step()) && paths.from(to.step()).contains(from.step());
    }

    /** What speaks against going back to a step that led here; nothing when it is safe. */
    Optional<WhyNotBack> against(JourneyStep from, JourneyStep to) {
        if (onlyForward(to)) {
            return Optional.of(WhyNotBack.ONLY_FORWARD);
        }
        if (otherFollowed(from, to)) {
            return Optional.of(WhyNotBack.HAS_FOLLOWED);
        }
        if (sentTwice(from, to) || waitsForEver(from, to)) {
            return Optional.of(WhyNotBack.OTHER_WAYS);
        }
        return limitPassesAgain(to) ? Optional.of(WhyNotBack.LEGAL_PERIOD) : Optional.empty();
    }

    /** The diagram may not have the step any more; and one of many at once has no single place. */
    private boolean single(String step) {
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

    /** Something else waits that has followed from the earlier step: it would come a second time. */
    private boolean otherFollowed(JourneyStep from, JourneyStep to) {
        Set<String> follows = paths.from(to.step());
        return steps.stream()
                .filter(step -> step.open() && !step.id().equals(from.id()))
                .anyMatch(
                        step -> follows.contains(step.step()) && !step.beganAt().isBefore(ended(to)));
    }

    /** The step, or one that was done after it, has changed a record that only goes forward. */
    private boolean onlyForward(JourneyStep to) {
        Set<String> follows = paths.from(to.step());
        return OneWay.is(to.step())
                || steps.stream()
                        .filter(step -> OneWay.is(step.step()) && follows.contains(step.step()))
                        .anyMatch(step -> step.endedAt() != null && !ended(step).isBefore(ended(to)));
    }

    /** A way that has come to where it waits for the others would be walked again and counted twice there. */
    private boolean sentTwice(JourneyStep from, JourneyStep to) {
        return paths.joins().stream()
                .filter(join -> joined.contains(join.getId()))
                .anyMatch(join -> paths.feeds(to.step(), join) > paths.feeds(from.step(), join));
    }

    /** Back into one of several ways that have become one already: the others would not come again. */
    private boolean waitsForEver(JourneyStep from, JourneyStep to) {
        return paths.joins().stream()
                .filter(join -> mustPass(from, to, join))
                .anyMatch(join ->
                        paths.feeds(to.step(), join) < join.getIncoming().size());
    }

    private boolean mustPass(JourneyStep from, JourneyStep to, ParallelGateway join) {
        return paths.from(to.step()).contains(join.getId())
                && !paths.from(to.step(), join.getId()).contains(from.step());
    }

    /** A legal period that has passed once would pass again, because the frame that waits for it is entered anew. */
    private boolean limitPassesAgain(JourneyStep to) {
        Set<String> follows = paths.from(to.step());
        return diagram.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> lawTimers.contains(event.getId()))
                .filter(event -> follows.contains(event.getAttachedTo().getId())
                        && !paths.inside(to.step(), event.getAttachedTo().getId()))
                .anyMatch(event -> steps.stream()
                        .anyMatch(step -> step.step().equals(event.getId())
                                && step.endedAt() != null
                                && !ended(step).isBefore(ended(to))));
    }

    private static Instant ended(JourneyStep step) {
        return Objects.requireNonNull(step.endedAt());
    }
}
