package uk.waymark.engine.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Slice;

/** What happened around one child, from the audit trail and the journey log together; the caller has opened the file. */
@Component
public class Timeline {

    private static final String ENTRIES = "select e.at, e.action as what, a.display_name as who, null as process,"
            + " null as step, e.detail, e.seq as place from audit_entry e left join account a on a.id = e.actor"
            + " where e.chain = :case and e.action %s 'OPENED'";
    private static final String BEGAN = "select s.began_at as at, 'BEGAN' as what, null as who, s.process, s.step,"
            + " '' as detail, 0 as place from journey_step s where s.case_id = :case and s.kind in ('USER_TASK', 'EVENT')";
    private static final String ENDED = "select s.ended_at as at, s.how_ended as what, p.full_name as who, s.process,"
            + " s.step, '' as detail, 0 as place from journey_step s left join practitioner p on p.id = s.assignee_id"
            + " where s.case_id = :case and s.kind = 'USER_TASK' and s.ended_at is not null";

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody wants to read of a timeline. */
    public enum Part {
        /** Steps and changes; not who looked. */
        EVERYTHING,
        STEPS,
        CHANGES,
        /** Who opened the child's pages. */
        LOOKED
    }

    /** One page of the timeline, the newest first; pages count from 1. */
    @Transactional(readOnly = true)
    public Slice<Happening> of(UUID caseId, Part part, int page, int size) {
        String from = " from (" + String.join(" union all ", sources(part)) + ") t";
        long total = jdbc.sql("select count(*)" + from)
                .param("case", Ids.bytes(caseId))
                .query(Long.class)
                .single();
        List<Happening> lines = jdbc.sql(
                        "select *" + from + " order by at desc, place desc, what, step limit :size offset :offset")
                .param("case", Ids.bytes(caseId))
                .param("size", size)
                .param("offset", Slice.offset(page, size))
                .query((row, number) -> line(row))
                .list();
        return new Slice<>(lines, Math.max(1, page), size, total);
    }

    private static List<String> sources(Part part) {
        List<String> sources = new ArrayList<>();
        if (part == Part.LOOKED) {
            sources.add(ENTRIES.formatted("="));
        }
        if (part == Part.EVERYTHING || part == Part.CHANGES) {
            sources.add(ENTRIES.formatted("<>"));
        }
        if (part == Part.EVERYTHING || part == Part.STEPS) {
            sources.add(BEGAN);
            sources.add(ENDED);
        }
        return sources;
    }

    private static Happening line(ResultSet row) throws SQLException {
        return new Happening(
                Columns.instant(row, "at"),
                row.getString("what"),
                row.getString("who"),
                row.getString("process"),
                row.getString("step"),
                row.getString("detail"));
    }
}
