package uk.waymark.processes.migration;

import java.util.List;
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

    /** The places of a journey, so that those in the same places are tried once: its diagram and its steps in order. */
    String places(String journey) {
        return String.join(
                " ",
                jdbc.queryForList(
                        "select concat(PROC_DEF_ID_, '/', coalesce(ACT_ID_, '-'), '/', IS_ACTIVE_) from ACT_RU_EXECUTION"
                                + " where PROC_INST_ID_ = ? order by 1",
                        String.class,
                        journey));
    }
}
