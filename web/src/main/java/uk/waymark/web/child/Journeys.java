package uk.waymark.web.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.processes.map.DiagramMap;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.processes.tasks.TaskCard;
import uk.waymark.processes.tasks.TaskFilter;
import uk.waymark.processes.tasks.TaskList;
import uk.waymark.web.journey.drawing.ProcessDrawing;

/** Draws the journeys of a child, those that go on first, each with its steps as a list. */
@Component
class Journeys {

    private static final int MOST = 50;

    private final AccessPolicy policy;
    private final JourneySteps steps;
    private final DiagramMap maps;
    private final TaskList tasks;
    private final StepTable table;

    Journeys(AccessPolicy policy, JourneySteps steps, DiagramMap maps, TaskList tasks, StepTable table) {
        this.policy = policy;
        this.steps = steps;
        this.maps = maps;
        this.tasks = tasks;
        this.table = table;
    }

    List<DrawnJourney> of(Reader reader, String reference) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.READ);
        List<JourneyStep> all = steps.of(child.caseId());
        Map<UUID, TaskCard> mine = tasks.mine(reader, TaskFilter.ofChild(reference), 1, MOST).items().stream()
                .collect(Collectors.toMap(TaskCard::stepId, card -> card));
        return maps.journeysOf(child.caseId()).stream()
                .map(process -> journey(process, child, all, mine.keySet()))
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
    }

    private DrawnJourney journey(String process, OpenCase child, List<JourneyStep> all, Set<UUID> mine) {
        List<JourneyStep> own =
                all.stream().filter(step -> step.process().equals(process)).toList();
        List<JourneyStep> open = own.stream()
                .filter(step -> step.open() && step.kind() != StepKind.SERVICE)
                .toList();
        JourneyMap map = maps.of(process, child);
        Map<String, String> links = new HashMap<>();
        open.stream()
                .filter(step -> mine.contains(step.id()))
                .forEach(step -> links.put(step.step(), "/tasks/" + step.id()));
        return new DrawnJourney(
                process,
                map.name(),
                !open.isEmpty(),
                open.stream().map(table::sentence).toList(),
                ProcessDrawing.of(Maps.picture(map), Maps.progress(map, links)),
                table.of(map.name(), own));
    }
}
