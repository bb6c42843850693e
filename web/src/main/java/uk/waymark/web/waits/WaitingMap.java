package uk.waymark.web.waits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.engine.measures.StepWait;
import uk.waymark.processes.map.JourneyMap;
import uk.waymark.web.child.Maps;
import uk.waymark.web.journey.NodeState;
import uk.waymark.web.journey.ProcessMap;
import uk.waymark.web.journey.Progress;
import uk.waymark.web.journey.drawing.ProcessDrawing;
import uk.waymark.web.words.Days;

/** One journey drawn from its diagram, with how many children wait at each step and how long the longest of them has. */
final class WaitingMap {

    private static final String MEANING =
            "On a step stands how many children wait there now, and for how long the longest of them has waited.";

    private WaitingMap() {}

    static ProcessDrawing of(JourneyMap diagram, List<StepWait> waits) {
        ProcessMap picture = Maps.picture(diagram);
        Map<String, NodeState> states = new HashMap<>();
        Map<String, String> links = new HashMap<>();
        Map<String, String> said = new HashMap<>();
        waits.stream().filter(wait -> wait.open() > 0).forEach(wait -> {
            states.put(wait.step(), NodeState.WAITING);
            links.put(wait.step(), WaitsPage.href(wait));
            said.put(wait.step(), WaitWords.open(wait.open()) + ", " + Days.count(wait.longestOpenDays()));
        });
        return ProcessDrawing.of(
                new ProcessMap(picture.title(), MEANING, picture.nodes(), picture.edges()),
                new Progress(states, links, said));
    }
}
