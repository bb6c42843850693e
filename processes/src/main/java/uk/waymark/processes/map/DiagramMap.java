package uk.waymark.processes.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.processes.bpmn.Diagrams;
import uk.waymark.processes.map.JourneyMap.StepState;

/** The picture of a journey from its own diagram, and where a child is in it from the journey log. */
@Component
public class DiagramMap {

    private final Diagrams diagrams;
    private final JdbcTemplate jdbc;
    private final Map<String, JourneyMap> drawn = new ConcurrentHashMap<>();

    DiagramMap(Diagrams diagrams, JdbcTemplate jdbc) {
        this.diagrams = diagrams;
        this.jdbc = jdbc;
    }

    /**
     * The drawing alone.
     *
     * @throws IllegalArgumentException when there is no such diagram
     */
    public JourneyMap of(String process) {
        return drawn.computeIfAbsent(process, id -> Drawing.read(diagrams.of(id)));
    }

    /** The drawing with where this child is: an open step is NOW, even when it was done before. */
    @Transactional(readOnly = true)
    public JourneyMap of(String process, OpenCase child) {
        Map<String, StepState> states = new LinkedHashMap<>();
        jdbc.query(
                "select step, min(case when ended_at is null then 0 else 1 end) as ended from journey_step"
                        + " where case_id = ? and process = ? and (how_ended is null or how_ended = 'COMPLETED')"
                        + " group by step",
                row -> {
                    states.put(row.getString("step"), row.getInt("ended") == 0 ? StepState.NOW : StepState.DONE);
                },
                Ids.bytes(child.caseId()),
                process);
        frames(process, states);
        return of(process).at(states);
    }

    /** The diagrams that this child has been in, the first one first. */
    @Transactional(readOnly = true)
    public List<String> journeysOf(UUID caseId) {
        return jdbc.queryForList(
                "select process from journey_step where case_id = ? group by process order by min(began_at), process",
                String.class,
                Ids.bytes(caseId));
    }

    /** A frame is where its steps are: now when one of them is, done when one of its ends was reached. */
    private void frames(String process, Map<String, StepState> states) {
        for (SubProcess frame : diagrams.of(process).getModelElementsByType(SubProcess.class)) {
            List<StepState> inside = frame.getChildElementsByType(FlowNode.class).stream()
                    .map(step -> states.getOrDefault(step.getId(), StepState.NOT_YET))
                    .toList();
            if (inside.contains(StepState.NOW)) {
                states.put(frame.getId(), StepState.NOW);
            } else if (inside.contains(StepState.DONE)) {
                states.put(frame.getId(), StepState.DONE);
            }
        }
    }
}
