package uk.waymark.engine.invariants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.people.Role;

/** Checks of every child's records, for those who run the system: references and opaque identifiers, nothing about a child. */
@Component
public class Checks {

    /** So many are listed; older ones stay in the database. */
    public static final int LISTED = 20;

    private final CheckRecords records;
    private final ChildrenInTurn files;
    private final Keeping keeping;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    Checks(CheckRecords records, ChildrenInTurn files, Keeping keeping, List<Invariant> invariants) {
        this.records = records;
        this.files = files;
        this.keeping = keeping;
        invariants.forEach(one -> sentences.put(one.key(), one.sentence()));
    }

    /** How an order is carried out once, and where it is written down. */
    @Component
    record Keeping(Commands commands, AuditTrail audit, Today today) {}

    /** What has to hold, by the name under which it is kept. */
    public Map<String, String> sentences() {
        return sentences;
    }

    /**
     * The latest checks, the newest first.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed} for anybody but a system administrator
     */
    @Transactional(readOnly = true)
    public List<CheckRun> list(Reader reader) {
        require(reader);
        return records.newest(LISTED);
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed}
     * @throws Refusal.NotFound {@code check.not.found}
     */
    @Transactional(readOnly = true)
    public CheckRun open(Reader reader, UUID id) {
        require(reader);
        return records.find(id).orElseThrow(() -> new Refusal.NotFound("check.not.found"));
    }

    /** How often each invariant was found broken, both times that was looked. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(CheckRun run) {
        return records.counts(run.id());
    }

    /** What was found both times; an empty name stands for every invariant. */
    @Transactional(readOnly = true)
    public Slice<Difference> found(CheckRun run, String invariant, int page, int size) {
        Map<String, Integer> counts = records.counts(run.id());
        int total = invariant.isEmpty()
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(invariant, 0);
        return new Slice<>(records.page(run.id(), invariant, page, size), page, size, total);
    }

    /**
     * Has every child looked at, in the background.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed}
     * @throws Refusal.NotNow {@code check.running} while another goes on
     */
    public Answer begin(Reader reader, UUID commandId) {
        require(reader);
        UUID id = Ids.next();
        Command command = new Command(commandId, "whole-check", reader.accountId(), "/operations/checks/" + id);
        return keeping.commands().once(command, () -> {
            if (records.anyRuns()) {
                throw new Refusal.NotNow("check.running");
            }
            records.begin(id, reader.accountId(), keeping.today().now(), files.count());
            keeping.audit()
                    .record(Entry.ofAccount(reader.accountId(), AuditAction.SEARCHED, "check of all records " + id));
        });
    }

    private static void require(Reader reader) {
        if (!reader.is(Role.SYSTEM_ADMIN)) {
            throw new Refusal.NotAllowed("operations.not.allowed");
        }
    }
}
