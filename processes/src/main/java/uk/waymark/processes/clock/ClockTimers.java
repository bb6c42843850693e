package uk.waymark.processes.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Which timers and steps wait for which statutory period, by the diagram that a journey follows: an earlier one may call
 * them otherwise than the newest.
 */
@Component
public class ClockTimers {

    private static final Pattern TIMER = Pattern.compile("\\$\\{due\\.clock(?:OfSubjectPassed|Passed)\\('([A-Z_]+)'.*");
    private static final Pattern PERIOD = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern STEP = Pattern.compile("\\$\\{due\\.clock(?:OfSubject)?\\((.*)");

    private final RepositoryService diagrams;
    private final Map<String, Bound> known = new ConcurrentHashMap<>();

    ClockTimers(ProcessEngine engine) {
        this.diagrams = engine.getRepositoryService();
    }

    /** What one diagram binds: timers, each with its period, and steps, each with the period that runs of one or two. */
    private record Bound(Map<String, String> timers, Map<String, Set<String>> steps) {}

    /** The ids of all timer events of this diagram that wait for a statutory period. */
    public Set<String> all(String diagram) {
        return bound(diagram).timers().keySet();
    }

    /** Whether this timer event waits for this period. */
    boolean waits(String diagram, String event, String period) {
        return period.equals(bound(diagram).timers().get(event));
    }

    /** Whether this step is due by this period. */
    boolean isDue(String diagram, String step, String period) {
        return bound(diagram).steps().getOrDefault(step, Set.of()).contains(period);
    }

    private Bound bound(String diagram) {
        return known.computeIfAbsent(diagram, id -> read(diagrams.getBpmnModelInstance(id)));
    }

    private static Bound read(BpmnModelInstance model) {
        Map<String, String> timers = new HashMap<>();
        for (TimeDate date : model.getModelElementsByType(TimeDate.class)) {
            if (date.getParentElement().getParentElement() instanceof CatchEvent event) {
                Matcher named = TIMER.matcher(date.getTextContent().strip());
                if (named.matches()) {
                    timers.put(event.getId(), named.group(1));
                }
            }
        }
        Map<String, Set<String>> steps = new HashMap<>();
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            Matcher due = STEP.matcher(String.valueOf(task.getCamundaDueDate()).strip());
            if (due.matches()) {
                steps.put(task.getId(), periods(due.group(1)));
            }
        }
        return new Bound(Map.copyOf(timers), Map.copyOf(steps));
    }

    private static Set<String> periods(String named) {
        return PERIOD.matcher(named).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
