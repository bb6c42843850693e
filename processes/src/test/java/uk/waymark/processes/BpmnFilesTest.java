package uk.waymark.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.testing.Diagram;

/** Every diagram, read as a drawing: what a person or the engine would stumble over fails here. */
class BpmnFilesTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern BEAN = Pattern.compile("\\$\\{\\s*([a-zA-Z]+)(?=[.}])");
    private static final Pattern DURATION = Pattern.compile("\\bP(T)?\\d+[YMWDHS]");
    private static final Set<String> HOLDERS = Set.of("TEAM", "AGENCY", "FAMILY", "QUEUE");
    private static final int MOST_HUMAN_STEPS = 12;

    static Stream<Diagram> diagrams() {
        return Diagram.all();
    }

    private static <T extends ModelElementInstance> Collection<T> all(Diagram diagram, Class<T> type) {
        return diagram.model().getModelElementsByType(type);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void the_file_is_named_after_its_process_and_forgets_its_history(Diagram diagram) {
        assertThat(all(diagram, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(diagram.name());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P365D");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void ids_are_kebab_case(Diagram diagram) {
        assertThat(all(diagram, FlowElement.class))
                .extracting(BaseElement::getId)
                .allMatch(KEBAB.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_step_has_a_name_that_starts_like_a_sentence(Diagram diagram) {
        assertThat(all(diagram, FlowNode.class))
                .filteredOn(node -> !(node instanceof ParallelGateway))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches("[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_node_and_line_is_drawn(Diagram diagram) {
        Set<String> drawn = Stream.concat(
                        all(diagram, BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        all(diagram, BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(all(diagram, FlowElement.class).stream()
                        .map(BaseElement::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void lines_turn_at_right_angles_only(Diagram diagram) {
        assertThat(all(diagram, BpmnEdge.class)).allSatisfy(edge -> {
            var points = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                boolean level = points.get(i).getY().equals(points.get(i - 1).getY());
                boolean upright = points.get(i).getX().equals(points.get(i - 1).getX());
                assertThat(level || upright).as(edge.getId()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_branch_says_when_it_is_taken(Diagram diagram) {
        assertThat(all(diagram, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .flatExtracting(gateway -> gateway.getOutgoing())
                .allSatisfy(branch -> {
                    assertThat(branch.getName()).as(branch.getId()).isNotBlank();
                    assertThat(branch.getConditionExpression().getTextContent())
                            .matches("\\$\\{[a-zA-Z]+ == '[A-Z_]+'}");
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void conditions_read_allowed_names_only(Diagram diagram) {
        assertThat(all(diagram, SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .extracting(
                        flow -> flow.getConditionExpression().getTextContent().replaceAll("\\$\\{([a-zA-Z]+) .*", "$1"))
                .allMatch(ProcessVariables.ALLOWED::contains);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_human_step_says_who_by_when_and_what_happens_next(Diagram diagram) {
        assertThat(all(diagram, UserTask.class))
                .hasSizeLessThanOrEqualTo(MOST_HUMAN_STEPS)
                .allSatisfy(task -> {
                    assertThat(task.getDocumentations()).as(task.getId()).hasSize(1);
                    assertThat(task.getDocumentations().iterator().next().getTextContent())
                            .hasSizeGreaterThan(40);
                    assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("${due.");
                    assertThat(task.getCamundaCandidateGroupsList())
                            .as(task.getId())
                            .isNotEmpty();
                    assertThat(task.getExtensionElements()
                                    .getElementsQuery()
                                    .filterByType(CamundaProperties.class)
                                    .singleResult()
                                    .getCamundaProperties())
                            .filteredOn(property -> property.getCamundaName().equals("holder"))
                            .extracting(CamundaProperty::getCamundaValue)
                            .singleElement()
                            .satisfies(holder -> assertThat(holder).isIn(HOLDERS));
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void candidate_groups_are_roles(Diagram diagram) {
        assertThat(all(diagram, UserTask.class))
                .flatExtracting(UserTask::getCamundaCandidateGroupsList)
                .filteredOn(group -> !group.startsWith("${"))
                .isSubsetOf(Arrays.stream(Role.values()).map(Role::name).toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void there_is_no_script_and_no_period_of_time(Diagram diagram) {
        assertThat(all(diagram, ScriptTask.class)).isEmpty();
        assertThat(all(diagram, CamundaScript.class)).isEmpty();
        assertThat(all(diagram, CamundaExecutionListener.class)).isEmpty();
        assertThat(all(diagram, CamundaTaskListener.class)).isEmpty();
        String text = diagram.xml().replace("historyTimeToLive=\"P365D\"", "");
        assertThat(DURATION.matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_bean_that_is_named_exists(Diagram diagram) {
        Set<String> named = BEAN.matcher(diagram.xml())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !ProcessVariables.ALLOWED.contains(name))
                .collect(Collectors.toSet());
        assertThat(named).isNotEmpty();
        assertThat(beans()).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_service_step_is_one_bean(Diagram diagram) {
        assertThat(all(diagram, ServiceTask.class))
                .extracting(ServiceTask::getCamundaDelegateExpression)
                .allMatch(expression -> expression.matches("\\$\\{[a-zA-Z]+}"));
    }

    private static Set<String> beans() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        var names = new AnnotationBeanNameGenerator();
        var registry = new DefaultListableBeanFactory();
        return scan.findCandidateComponents("uk.waymark.processes").stream()
                .map(found -> names.generateBeanName(found, registry))
                .collect(Collectors.toSet());
    }
}
