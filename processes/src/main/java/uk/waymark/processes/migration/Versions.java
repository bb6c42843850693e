package uk.waymark.processes.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;

/** Which diagram of a process is the newest, and which journeys follow an earlier one. */
@Component
class Versions {

    private final RepositoryService diagrams;
    private final JdbcTemplate jdbc;

    Versions(ProcessEngine engine, JdbcTemplate jdbc) {
        this.diagrams = engine.getRepositoryService();
        this.jdbc = jdbc;
    }

    /**
     * The newest diagram.
     *
     * @throws Refusal.NotFound {@code diagram.not.found}
     */
    Newest newest(String process) {
        ProcessDefinition found = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new Refusal.NotFound("diagram.not.found");
        }
        return new Newest(process, found.getId(), found.getVersion());
    }

    /** The newest diagrams of all processes, by their names. */
    List<ProcessDefinition> all() {
        return diagrams.createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list();
    }

    /** The journeys that follow an earlier diagram. */
    List<MoveRecords.Old> old(Newest newest) {
        return jdbc.query(
                "select e.ID_, e.BUSINESS_KEY_ from ACT_RU_EXECUTION e join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_"
                        + " where d.KEY_ = ? and d.ID_ <> ? and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null"
                        + " and e.BUSINESS_KEY_ is not null order by e.BUSINESS_KEY_, e.ID_",
                (row, n) -> new MoveRecords.Old(row.getString(1), row.getString(2)),
                newest.process(),
                newest.definition());
    }

    /**
     * The journeys that follow an earlier diagram, those together that stand in the same places: the same diagram, and there
     * the same steps. One query, however many there are.
     */
    Map<String, List<MoveRecords.Old>> byPlaces(Newest newest) {
        Map<MoveRecords.Old, StringBuilder> places = new LinkedHashMap<>();
        jdbc.query(
                "select r.ID_, r.BUSINESS_KEY_, e.PROC_DEF_ID_, coalesce(e.ACT_ID_, '-'), e.IS_ACTIVE_"
                        + " from ACT_RU_EXECUTION r join ACT_RE_PROCDEF d on d.ID_ = r.PROC_DEF_ID_"
                        + " join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = r.ID_"
                        + " where d.KEY_ = ? and d.ID_ <> ? and r.PARENT_ID_ is null and r.SUPER_EXEC_ is null"
                        + " and r.BUSINESS_KEY_ is not null order by r.BUSINESS_KEY_, r.ID_, 3, 4, 5",
                row -> {
                    places.computeIfAbsent(
                                    new MoveRecords.Old(row.getString(1), row.getString(2)), one -> new StringBuilder())
                            .append(row.getString(3))
                            .append('/')
                            .append(row.getString(4))
                            .append('/')
                            .append(row.getString(5))
                            .append(' ');
                },
                newest.process(),
                newest.definition());
        Map<String, List<MoveRecords.Old>> groups = new LinkedHashMap<>();
        places.forEach((one, where) -> groups.computeIfAbsent(where.toString(), any -> new ArrayList<>())
                .add(one));
        return groups;
    }
}
