package uk.waymark.processes.invariants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;
import uk.waymark.processes.ProcessVariables;

/**
 * A child's journey goes on once. An earlier one of the same diagram may still be wound up while the next has begun, such as
 * telling a family that going home was called off; so what counts is whether two stand at the same place about the same thing.
 */
@Component
class JourneysAreThereOnce implements Invariant {

    private static final String TWICE = """
            select r.BUSINESS_KEY_, r.PROC_DEF_KEY_, x.ACT_ID_, v.TEXT_, count(distinct r.ID_) as journeys
            from (select e.ID_, e.BUSINESS_KEY_, d.KEY_ as PROC_DEF_KEY_ from ACT_RU_EXECUTION e
                join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
                where e.BUSINESS_KEY_ in (:references) and e.PARENT_ID_ is null) r
              join ACT_RU_EXECUTION x on x.PROC_INST_ID_ = r.ID_ and x.ACT_ID_ is not null and x.IS_ACTIVE_ = true
              left join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = r.ID_ and v.NAME_ = :subject
            group by r.BUSINESS_KEY_, r.PROC_DEF_KEY_, x.ACT_ID_, v.TEXT_ having count(distinct r.ID_) > 1""";

    private final JdbcClient jdbc;

    JourneysAreThereOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "journeys-are-there-once";
    }

    @Override
    public String sentence() {
        return "No two journeys of a child stand at the same place about the same thing";
    }

    @Override
    public List<Violation> violations(Children children) {
        return jdbc.sql(TWICE)
                .param("references", children.references())
                .param("subject", ProcessVariables.SUBJECT)
                .query((row, n) -> new Violation(
                        row.getString("BUSINESS_KEY_"),
                        row.getString("PROC_DEF_KEY_") + " stands " + row.getInt("journeys") + " times at "
                                + row.getString("ACT_ID_")))
                .list();
    }
}
