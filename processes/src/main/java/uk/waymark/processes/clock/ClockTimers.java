package uk.waymark.processes.clock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.springframework.stereotype.Component;
import uk.waymark.processes.bpmn.Diagrams;

/** Which timers of the diagrams wait for which statutory period. */
@Component
public class ClockTimers {

    private static final Pattern CLOCK = Pattern.compile("\\$\\{due\\.clock(?:OfSubjectPassed|Passed)\\('([A-Z_]+)'.*");

    private final Map<String, List<String>> events = new HashMap<>();

    ClockTimers(Diagrams diagrams) {
        diagrams.all().forEach(this::read);
    }

    /** The ids of the timer events that wait for this period. */
    List<String> of(String period) {
        return events.getOrDefault(period, List.of());
    }

    /** The ids of all timer events that wait for a statutory period. */
    public Set<String> all() {
        return events.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private void read(BpmnModelInstance model) {
        for (TimeDate date : model.getModelElementsByType(TimeDate.class)) {
            Matcher named = CLOCK.matcher(date.getTextContent().strip());
            if (named.matches() && date.getParentElement().getParentElement() instanceof CatchEvent event) {
                events.computeIfAbsent(named.group(1), period -> new ArrayList<>())
                        .add(event.getId());
            }
        }
    }
}
