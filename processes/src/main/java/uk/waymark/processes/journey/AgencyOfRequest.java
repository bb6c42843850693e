package uk.waymark.processes.journey;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Columns;

/** Which agency has the ball while its advice is waited for. */
@Component
class AgencyOfRequest {

    private final JdbcTemplate jdbc;

    AgencyOfRequest(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency that was asked; nobody for what is no request for advice. */
    @Nullable
    UUID of(@Nullable String subject) {
        return subject == null
                ? null
                : jdbc
                        .query(
                                "select agency_id from advice_request where subject = ?",
                                (row, n) -> Columns.uuid(row, "agency_id"),
                                subject)
                        .stream()
                        .findFirst()
                        .orElse(null);
    }
}
