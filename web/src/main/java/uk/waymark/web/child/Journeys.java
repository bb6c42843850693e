package uk.waymark.web.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.JourneyStep;
import uk.waymark.engine.audit.JourneySteps;
import uk.waymark.engine.audit.StepKind;
import uk.waymark.processes.map.DiagramMap;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.web.journey.drawing.ProcessDrawing;

/** Draws the journeys of a child, those that go on first, each with its steps as a list. */
@Component
class Journeys {

    private final JourneySteps steps;
    private final DiagramMap maps;
    private final NextSteps next;
    private final StepTable table;

    Journeys(JourneySteps steps, DiagramMap maps, NextSteps next, StepTable table) {
        this.steps = steps;
        this.maps = maps;
        this.next = next;
        this.table = table;
    }

    List<DrawnJourney> of(Reader reader, OpenedChild opened) {
        OpenCase child = opened.file();
        List<JourneyStep> all = steps.of(child.caseId());
        Set<UUID> mine = next.mine(reader, opened);
        return maps.journeysOf(child.caseId()).stream()
                .map(process -> journey(process, child, all, mine))
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
