package uk.waymark.engine.transition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.rules.YesNo;

/** Reads what other records of a young person say that the rules for growing up need, in one query. */
@Component
class GrowingUpEvidence {

    /** A plan that was made elsewhere has no version here, but its review is planned here. */
    private static final String QUERY = """
            select n.indicates,
              (select count(*) from plan_version v where v.case_id = c.id and v.status = 'FINAL' and not exists
                (select 1 from plan_version w where w.case_id = c.id and w.status = 'CEASED' and w.number > v.number)
              ) as plans,
              (select count(*) from review r where r.open_case = c.id) as reviews,
              (select max(m.held_on) from meeting m where m.case_id = c.id and m.state = 'HELD'
                and m.kind = 'TRANSITION') as met_on
            from child_file c left join care_needs n on n.case_id = c.id where c.id = :child""";

    private final JdbcClient jdbc;

    GrowingUpEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known.
     *
     * @param continuingCare whether levels of need point to it; levels never say no
     * @param metOn when everybody last met about growing up
     */
    record Known(
            YesNo hasPlan, YesNo continuingCare, @Nullable LocalDate metOn) {}

    Known of(UUID caseId) {
        return jdbc.sql(QUERY)
                .param("child", Ids.bytes(caseId))
                .query((row, number) -> new Known(
                        row.getInt("plans") + row.getInt("reviews") > 0 ? YesNo.YES : YesNo.NO,
                        YesNo.YES.name().equals(row.getString("indicates")) ? YesNo.YES : YesNo.NOT_KNOWN,
                        Columns.dateOrNull(row, "met_on")))
                .single();
    }
}
