package uk.waymark.engine.foundations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.people.Role;

/** Answers about one flag for the diagram that has it put right: whose it is, until when, and whether it is still true. */
@Component
public class Flags {

    private final FlagRecords flags;
    private final FactsProjection facts;
    private final FoundationCheck check;
    private final JdbcClient jdbc;

    Flags(FlagRecords flags, FactsProjection facts, FoundationCheck check, JdbcClient jdbc) {
        this.flags = flags;
        this.facts = facts;
        this.check = check;
        this.jdbc = jdbc;
    }

    /** The name of the role that puts it right; a key worker's flag is the team manager's until one is named. */
    @Transactional(readOnly = true)
    public String ownerRole(UUID flagId) {
        return flag(flagId).ownerRole().name();
    }

    /** The practitioner who puts it right when it is the named key worker's; null for everybody of the role. */
    @Transactional(readOnly = true)
    public @Nullable UUID assignee(UUID flagId) {
        if (flag(flagId).ownerRole() != Role.KEY_WORKER) {
            return null;
        }
        List<UUID> named = jdbc.sql("""
                        select tm.practitioner_id from flag f join team_member tm on tm.case_id = f.case_id
                        where f.id = :flag and tm.team_role = 'KEY_WORKER'
                          and tm.left_on is null""")
                .param("flag", Ids.bytes(flagId))
                .query((row, number) -> Columns.uuid(row, "practitioner_id"))
                .list();
        return named.isEmpty() ? null : named.get(0);
    }

    /** By when it is to be put right. */
    @Transactional(readOnly = true)
    public LocalDate due(UUID flagId) {
        return flag(flagId).dueOn();
    }

    /** The day until which it is quiet, because it is not needed or there is a plan; null when somebody should act. */
    @Transactional(readOnly = true)
    public @Nullable LocalDate quietUntil(UUID flagId) {
        return flag(flagId).quietUntil();
    }

    /** Whether the flag is still open. */
    @Transactional(readOnly = true)
    public boolean stillMissing(UUID flagId) {
        return flag(flagId).clearedAt() == null;
    }

    /** Gathers the facts afresh and runs the rules; true when the flag is still open after it. */
    @Transactional
    public boolean recheck(UUID flagId) {
        UUID caseId = flag(flagId).caseId();
        facts.refresh(caseId);
        check.reevaluate(caseId, "RECHECK");
        return flag(flagId).clearedAt() == null;
    }

    private Flag flag(UUID flagId) {
        return flags.findById(flagId).orElseThrow(() -> new Refusal.NotFound("flag.not.found"));
    }
}
