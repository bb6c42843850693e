package uk.waymark.processes.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;
import uk.waymark.processes.bpmn.Diagrams;

/** Reads the layout that a diagram carries. */
final class Drawing {

    private static final double MARGIN = 40;

    private Drawing() {}

    static JourneyMap read(BpmnModelInstance model) {
        Process process = Diagrams.process(model);
        List<MapNode> nodes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(Drawing::node)
                .toList();
        List<MapEdge> edges = model.getModelElementsByType(BpmnEdge.class).stream()
                .map(Drawing::edge)
                .toList();
        return new JourneyMap(
                process.getId(),
                process.getName(),
                MARGIN
                        + nodes.stream()
                                .mapToDouble(node -> node.box().x() + node.box().width())
                                .max()
                                .orElse(0),
                MARGIN
                        + nodes.stream()
                                .mapToDouble(node -> node.box().y() + node.box().height())
                                .max()
                                .orElse(0),
                nodes,
                edges,
                Map.of());
    }

    private static MapNode node(BpmnShape shape) {
        FlowElement element = (FlowElement) shape.getBpmnElement();
        return new MapNode(
                element.getId(), kind(element), name(element), box(shape.getBounds()), label(shape.getBpmnLabel()));
    }

    private static MapEdge edge(BpmnEdge line) {
        SequenceFlow flow = (SequenceFlow) line.getBpmnElement();
        return new MapEdge(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                line.getWaypoints().stream()
                        .map(point -> new MapEdge.Point(point.getX(), point.getY()))
                        .toList(),
                name(flow),
                label(line.getBpmnLabel()));
    }

    private static MapNode.Kind kind(BaseElement element) {
        if (element instanceof UserTask) {
            return MapNode.Kind.USER_TASK;
        }
        if (element instanceof ServiceTask) {
            return MapNode.Kind.SERVICE_TASK;
        }
        if (element instanceof SubProcess) {
            return MapNode.Kind.GROUP;
        }
        if (element instanceof Event event) {
            return kindOf(event);
        }
        return element instanceof ParallelGateway ? MapNode.Kind.PARALLEL : MapNode.Kind.GATEWAY;
    }

    private static MapNode.Kind kindOf(Event event) {
        if (event instanceof StartEvent) {
            return MapNode.Kind.START;
        }
        if (event instanceof EndEvent) {
            return MapNode.Kind.END;
        }
        return event instanceof BoundaryEvent ? MapNode.Kind.BOUNDARY : MapNode.Kind.EVENT;
    }

    private static String name(FlowElement element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }

    private static MapNode.@Nullable Box label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static MapNode.Box box(Bounds bounds) {
        return new MapNode.Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
