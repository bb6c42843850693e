package uk.waymark.processes.invariants;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;
import uk.waymark.processes.ProcessVariables;

/** The process engine remembers answers and opaque references under the names that are allowed, and nothing else. */
@Component
class OnlyAnswersAreRemembered implements Invariant {

    private static final String FORBIDDEN =
            "(v.NAME_ not in (:names) or v.TYPE_ not in ('string', 'null', 'integer') or v.BYTEARRAY_ID_ is not null)";

    private final JdbcClient jdbc;

    OnlyAnswersAreRemembered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "only-answers-are-remembered";
    }

    @Override
    public String sentence() {
        return "Journeys remember answers and opaque references only";
    }

    @Override
    public List<Violation> violations(Children children) {
        return jdbc.sql("select r.BUSINESS_KEY_, v.ID_ from ACT_RU_EXECUTION r join ACT_RU_VARIABLE v"
                        + " on v.PROC_INST_ID_ = r.ID_ where r.BUSINESS_KEY_ in (:references) and r.PARENT_ID_ is null and "
                        + FORBIDDEN)
                .param("references", children.references())
                .param("names", ProcessVariables.ALLOWED)
                .query((row, n) -> new Violation(
                        row.getString("BUSINESS_KEY_"), "variable " + row.getString("ID_") + " is not allowed"))
                .list();
    }

    @Override
    public List<Violation> beside() {
        int variables = jdbc.sql("select count(*) from ACT_RU_VARIABLE v left join ACT_RU_EXECUTION r"
                        + " on r.ID_ = v.PROC_INST_ID_ left join child_file c on c.reference = r.BUSINESS_KEY_"
                        + " where c.id is null and " + FORBIDDEN)
                .param("names", ProcessVariables.ALLOWED)
                .query(Integer.class)
                .single();
        return variables == 0
                ? List.of()
                : List.of(Violation.beside(variables + " variables of no child are not allowed"));
    }
}
