package uk.waymark.engine.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Practitioners;

/**
 * Somebody's last day at an agency: their sign-ins end, they leave every child's team, and what was theirs to do is
 * somebody else's with the commit. The caller has made sure that it may be ordered.
 */
@Component
public class LastDay {

    private final Practitioners practitioners;
    private final Accounts accounts;
    private final Children children;
    private final CareChanges changes;
    private final Today today;

    LastDay(Practitioners practitioners, Accounts accounts, Children children, CareChanges changes, Today today) {
        this.practitioners = practitioners;
        this.accounts = accounts;
        this.children = children;
        this.changes = changes;
        this.today = today;
    }

    /** The children with whom somebody works, or for whom a step is theirs. */
    @Component
    record Children(ChildFiles files, Memberships memberships, JdbcClient jdbc) {

        List<ChildFile> of(UUID practitioner) {
            return files.findAllById(jdbc.sql("""
                            select case_id from team_member where practitioner_id = :who and left_on is null
                            union select case_id from journey_step where assignee_id = :who and ended_at is null""")
                    .param("who", Ids.bytes(practitioner))
                    .query((row, number) -> Columns.uuid(row, "case_id"))
                    .list());
        }
    }

    /**
     * Ends the post.
     *
     * @param by who ordered it; null when nobody did by hand
     * @return for how many children somebody else has what was theirs
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(UUID practitionerId, @Nullable Reader by) {
        practitioners.findById(practitionerId).orElseThrow().leave(today.date());
        accounts.findByPractitionerId(practitionerId).forEach(Account::close);
        List<ChildFile> left = children.of(practitionerId);
        for (ChildFile file : left) {
            children.memberships().end(file.id(), practitionerId);
            OpenCase child = new OpenCase(
                    file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
            changes.made(by, child, AuditAction.TEAM_CHANGED, "last-day left=" + practitionerId);
        }
        return left.size();
    }
}
