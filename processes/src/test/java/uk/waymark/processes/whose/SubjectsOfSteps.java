package uk.waymark.processes.whose;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.tasks.StepInfo;

/** What a step is about, made up as far as its diagram asks for it: a flag, a request for advice, a review. */
@Component
class SubjectsOfSteps {

    private static final String FLAG =
            "insert into flag (id, case_id, rule_id, foundation, outcome, severity, owner_role, due_on, raised_at, version)"
                    + " values (?, ?, 'made-up', 'PERSONALISED_CARE_PLANNING', 'MISSING', 'LOW', ?, ?, ?, 0)";
    private static final String REVIEW =
            "insert into review (id, case_id, counted_from, complete_by, begins_on, meeting_on, state, round,"
                    + " short_notice, version) values (?, ?, ?, ?, ?, ?, 'WAITS', 1, false, 0)";
    private static final String ASSESSMENT =
            "insert into assessment (id, case_id, begun_on, state, version) values (?, ?, ?, 'RUNNING', 0)";
    private static final String REQUEST =
            "insert into advice_request (id, subject, assessment_id, case_id, kind, data_class, agency_id, role, state,"
                    + " round, version) values (?, ?, ?, ?, 'MEDICAL', 'HEALTH', ?, ?, 'ASKED', 1, 0)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Today today;

    SubjectsOfSteps(JdbcTemplate jdbc, PlatformTransactionManager transactions, Today today) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.today = today;
    }

    /** Whatever this step is about; nobody in the team owns it. */
    String of(UUID child, StepInfo step, UUID agency) {
        return switch (step.process()) {
            case "resolve-flag" -> flag(child, Role.HOSPITAL);
            case "annual-review" -> review(child);
            case "joint-assessment" -> request(child, agency);
            default -> Ids.next().toString();
        };
    }

    /** Something that is missing, for this role to put right. */
    String flag(UUID child, Role owner) {
        return row(FLAG, Ids.next(), Ids.bytes(child), owner.name(), today.date(), Columns.stored(today.now()));
    }

    private String review(UUID child) {
        LocalDate day = today.date();
        return row(REVIEW, Ids.next(), Ids.bytes(child), day, day.plusDays(90), day.plusDays(30), day.plusDays(60));
    }

    private String request(UUID child, UUID agency) {
        UUID assessment = Ids.next();
        row(ASSESSMENT, assessment, Ids.bytes(child), today.date());
        UUID id = Ids.next();
        return row(
                REQUEST,
                id,
                id.toString(),
                Ids.bytes(assessment),
                Ids.bytes(child),
                Ids.bytes(agency),
                Role.THERAPIST.name());
    }

    private String row(String sql, UUID id, @Nullable Object... rest) {
        @Nullable Object[] values = new @Nullable Object[rest.length + 1];
        values[0] = Ids.bytes(id);
        System.arraycopy(rest, 0, values, 1, rest.length);
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
        return id.toString();
    }
}
