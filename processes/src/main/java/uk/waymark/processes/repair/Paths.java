package uk.waymark.processes.repair;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where the lines of a diagram lead: into frames and out of them, and over the edges of steps. */
final class Paths {

    private final BpmnModelInstance diagram;

    Paths(BpmnModelInstance diagram) {
        this.diagram = diagram;
    }

    /** Everything to which this step leads; the step itself only when there is a way back to it. */
    Set<String> from(String step) {
        return from(step, "");
    }

    /** The same without going through another step. */
    Set<String> from(String step, String without) {
        Set<String> reached = new HashSet<>();
        Deque<FlowNode> waiting = new ArrayDeque<>();
        if (diagram.getModelElementById(step) instanceof FlowNode start) {
            waiting.add(start);
        }
        while (!waiting.isEmpty()) {
            next(waiting.poll()).filter(node -> !node.getId().equals(without)).forEach(node -> {
                if (reached.add(node.getId())) {
                    waiting.add(node);
                }
            });
        }
        return reached;
    }

    /** The points at which several ways at once become one. */
    List<ParallelGateway> joins() {
        return diagram.getModelElementsByType(ParallelGateway.class).stream()
                .filter(gateway -> gateway.getIncoming().size() > 1)
                .toList();
    }

    /** Whether this step lies inside that one, at any depth. */
    boolean inside(String step, String frame) {
        var element = diagram.getModelElementById(step);
        while (element instanceof FlowNode) {
            element = element.getParentElement();
            if (element instanceof SubProcess around && around.getId().equals(frame)) {
                return true;
            }
        }
        return false;
    }

    /** How many lines into this point can be reached from the step without going through the point. */
    long feeds(String step, ParallelGateway join) {
        Set<String> reached = from(step, join.getId());
        return join.getIncoming().stream()
                .map(SequenceFlow::getSource)
                .map(FlowNode::getId)
                .filter(source -> source.equals(step) || reached.contains(source))
                .count();
    }

    private Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> onwards = targets(node);
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around) {
            onwards = Stream.concat(onwards, targets(around));
        }
        return node instanceof Activity activity ? Stream.concat(onwards, edges(activity)) : onwards;
    }

    /** A frame is left by its ends; its lines are followed from there. */
    private Stream<FlowNode> targets(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget).flatMap(this::entered);
    }

    private Stream<FlowNode> entered(FlowNode target) {
        if (!(target instanceof SubProcess frame)) {
            return Stream.of(target);
        }
        Collection<StartEvent> starts = frame.getChildElementsByType(StartEvent.class);
        return Stream.concat(Stream.of(target), starts.stream());
    }

    private Stream<FlowNode> edges(Activity activity) {
        return diagram.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(activity))
                .map(FlowNode.class::cast);
    }
}
