package uk.waymark.engine.casefile;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;

/** Holds a child's file until the running transaction ends, so that what is read of it from then on stays true. */
@Component
public class HoldChild {

    private final JdbcTemplate jdbc;

    HoldChild(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever is changing the file, and keeps others waiting; a step that is held too is held first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID caseId) {
        jdbc.query(
                "select id from child_file where id = ? for update", (row, n) -> row.getBytes("id"), Ids.bytes(caseId));
    }
}
