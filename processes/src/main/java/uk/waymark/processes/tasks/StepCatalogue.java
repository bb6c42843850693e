package uk.waymark.processes.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.Holder;
import uk.waymark.processes.bpmn.Diagrams;

/**
 * Every human step of every diagram, read once at the start: its words, its roles and what happens next. A journey that
 * follows an earlier diagram may stand at a step that the newest has not got: it is described by the earlier one.
 */
@Component
public class StepCatalogue {

    private static final Pattern PERIOD = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern CLOCK = Pattern.compile("\\$\\{due\\.clock(?:OfSubject)?\\((.*)");

    private final Map<String, StepInfo> steps = new LinkedHashMap<>();

    private final Map<Set<String>, Shared> shared = new ConcurrentHashMap<>();

    private final EarlierSteps earlier;

    StepCatalogue(Diagrams diagrams, EarlierSteps earlier) {
        this.earlier = earlier;
        diagrams.all().forEach(this::read);
    }

    /** All of them, diagram by diagram. */
    public Collection<StepInfo> all() {
        return List.copyOf(steps.values());
    }

    /**
     * One step.
     *
     * @throws IllegalArgumentException when no diagram has or had it
     */
    public StepInfo of(String process, String step) {
        StepInfo info = known(process, step);
        if (info == null) {
            throw new IllegalArgumentException("no diagram has the step " + process + "/" + step);
        }
        return info;
    }

    /** The roles that may do the step as its diagram says; empty for a step that no diagram ever had. */
    public List<String> candidates(String process, String step) {
        StepInfo info = known(process, step);
        return info == null ? List.of() : info.roles();
    }

    private @Nullable StepInfo known(String process, String step) {
        StepInfo info = steps.get(process + "/" + step);
        return info == null
                ? earlier.of(process, step)
                        .map(task -> info(Diagrams.process((BpmnModelInstance) task.getModelInstance()), task))
                        .orElse(null)
                : info;
    }

    /** The steps that one of these roles may do while they stand in the queue of another. */
    Shared alsoFor(Set<String> roles) {
        return shared.computeIfAbsent(
                Set.copyOf(roles),
                these -> Shared.of(steps.values().stream()
                        .filter(step -> step.roles().stream().anyMatch(these::contains))
                        .filter(step -> !these.containsAll(step.roles()))
                        .toList()));
    }

    /**
     * Steps that several roles may do.
     *
     * @param keys each as {@code process/step}, in order; never empty
     * @param names of the steps alone
     */
    record Shared(List<String> keys, List<String> names) {

        private static final List<String> NONE = List.of("-");

        private static Shared of(List<StepInfo> steps) {
            return steps.isEmpty()
                    ? new Shared(NONE, NONE)
                    : new Shared(
                            steps.stream()
                                    .map(step -> step.process() + "/" + step.step())
                                    .sorted()
                                    .toList(),
                            steps.stream()
                                    .map(StepInfo::step)
                                    .distinct()
                                    .sorted()
                                    .toList());
        }
    }

    private void read(BpmnModelInstance model) {
        Process process = Diagrams.process(model);
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            steps.put(process.getId() + "/" + task.getId(), info(process, task));
        }
    }

    private static StepInfo info(Process process, UserTask task) {
        List<String> roles = new ArrayList<>(task.getCamundaCandidateGroupsList());
        roles.removeIf(role -> role.startsWith("${"));
        return new StepInfo(
                process.getId(),
                process.getName(),
                task.getId(),
                task.getName(),
                task.getDocumentations().iterator().next().getTextContent(),
                List.copyOf(roles),
                holder(task),
                clocks(task.getCamundaDueDate()));
    }

    private static Holder holder(UserTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName().equals("holder"))
                .filter(property -> property.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(task))
                .map(property -> Holder.valueOf(property.getCamundaValue()))
                .findFirst()
                .orElse(Holder.TEAM);
    }

    private static List<String> clocks(String dueDate) {
        Matcher named = CLOCK.matcher(dueDate);
        return named.matches()
                ? PERIOD.matcher(named.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }
}
