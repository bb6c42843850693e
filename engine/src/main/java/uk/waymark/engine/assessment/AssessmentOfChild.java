package uk.waymark.engine.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** Reads how a child's assessment stands: who was asked, since when, and what came back. */
@Component
public class AssessmentOfChild {

    private static final String LINES = """
            select r.*, g.name, k.due_on, k.excused, v.visit_on,
              (select count(*) from journey_step s where s.case_id = r.case_id and s.subject = r.subject
                and s.step in ('remind-the-adviser', 'ask-why-advice-is-late') and s.how_ended = 'COMPLETED') as reminders
            from advice_request r
            left join agency g on g.id = r.agency_id
            left join clock k on k.case_id = r.case_id and k.kind = 'GIVE_ADVICE' and k.subject = r.subject
            left join joint_visit v on v.id = r.visit_id
            where r.assessment_id = :assessment order by r.id""";

    /**
     * The newest assessment of a child.
     *
     * @param gatheredOn when everything was there; null before
     * @param servingParent whether a parent serves in the armed forces; null while nobody has asked
     */
    public record Standing(
            UUID id,
            LocalDate begunOn,
            @Nullable LocalDate gatheredOn,
            boolean running,
            @Nullable YesNo servingParent,
            List<RequestLine> requests) {

        /** How many answers are still to come. */
        public long waiting() {
            return requests.stream()
                    .filter(line -> line.state() == AdviceState.CHOSEN || line.state() == AdviceState.ASKED)
                    .count();
        }

        /** How many answers are here and still read. */
        public long beingRead() {
            return requests.stream()
                    .filter(line -> line.state() == AdviceState.GIVEN)
                    .count();
        }

        /** How many are past their last day. */
        public long late(LocalDate today) {
            return requests.stream().filter(line -> line.late(today)).count();
        }
    }

    private final AssessmentRecords records;
    private final JdbcClient jdbc;

    AssessmentOfChild(AssessmentRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    /** The newest assessment; empty before the family was told yes. The caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public Optional<Standing> latest(UUID caseId) {
        return records.latest(caseId)
                .map(assessment -> new Standing(
                        assessment.id(),
                        assessment.begunOn(),
                        assessment.gatheredOn(),
                        assessment.running(),
                        assessment.servingParent(),
                        lines(assessment.id())));
    }

    /** Words about one request: why it is late, declined, refused or asked again; the caller has opened the file. */
    @Transactional(readOnly = true)
    public String note(OpenCase child, UUID requestId) {
        return records.note(child, records.require(child, requestId));
    }

    private List<RequestLine> lines(UUID assessmentId) {
        return jdbc.sql(LINES)
                .param("assessment", Ids.bytes(assessmentId))
                .query((row, number) -> line(row))
                .list();
    }

    private static RequestLine line(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new RequestLine(
                Columns.uuid(row, "id"),
                AdviserKind.valueOf(row.getString("kind")),
                AdviceState.valueOf(row.getString("state")),
                row.getString("name"),
                role == null ? null : Role.valueOf(role),
                Columns.dateOrNull(row, "asked_on"),
                Columns.dateOrNull(row, "due_on"),
                Columns.dateOrNull(row, "expected_on"),
                Columns.dateOrNull(row, "settled_on"),
                row.getBoolean("excused"),
                row.getInt("round"),
                row.getInt("reminders"),
                Columns.dateOrNull(row, "visit_on"));
    }
}
