package uk.waymark.processes.migration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.people.Role;

/**
 * Diagrams that have changed while children were on the way, for those who run the system: what a move would do, the
 * order to move, and what became of each journey. References only, nothing about a child.
 */
@Component
public class ChangedDiagrams {

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

    private final Versions versions;
    private final TryMove trial;
    private final MoveRecords records;
    private final Carrying carrying;
    private final Today today;

    ChangedDiagrams(Versions versions, TryMove trial, MoveRecords records, Carrying carrying, Today today) {
        this.versions = versions;
        this.trial = trial;
        this.records = records;
        this.carrying = carrying;
        this.today = today;
    }

    /** How an order is carried out once, and where it is written down. */
    @Component
    record Carrying(Commands commands, AuditTrail audit) {}

    /**
     * Every process, and how many journeys follow an earlier diagram.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed} for anybody but a system administrator
     */
    public List<DiagramLine> list(Reader reader) {
        require(reader);
        return versions.all().stream()
                .map(diagram ->
                        line(new Newest(diagram.getKey(), diagram.getId(), diagram.getVersion()), diagram.getName()))
                .toList();
    }

    private DiagramLine line(Newest newest, String name) {
        return new DiagramLine(
                newest.process(), name, newest.version(), versions.old(newest).size());
    }

    /**
     * What a move would do, and how far the last one has come. A look ends after some seconds; the next goes on with it.
     *
     * @throws Refusal.NotAllowed {@code operations.not.allowed}
     * @throws Refusal.NotFound {@code diagram.not.found}
     */
    public Preview look(Reader reader, String process) {
        require(reader);
        Newest newest = versions.newest(process);
        DiagramLine line = list(reader).stream()
                .filter(known -> known.process().equals(process))
                .findFirst()
                .orElseThrow();
        if (records.anyWaits(process)) {
            return new Preview(line, 0, List.of(), 0, records.last(process));
        }
        TryMove.Found found = trial.look(newest, LONGEST_LOOK);
        int stay = found.stay().size();
        DiagramLine now = new DiagramLine(line.process(), line.name(), line.version(), found.all());
        return new Preview(now, found.looked() - stay, found.stay(), found.looked(), records.last(process));
    }

    /**
     * Has every journey moved that follows an earlier diagram; it is done in the background.
     *
     * @param version the newest diagram that the page showed
     * @throws Refusal.NotAllowed {@code operations.not.allowed}
     * @throws Refusal.NotNow {@code diagram.move.running}, {@code diagram.move.nothing} or {@code stale.page}
     */
    public Answer begin(Reader reader, String process, int version, UUID commandId) {
        require(reader);
        Newest newest = versions.newest(process);
        Command command =
                new Command(commandId, "move-journeys", reader.accountId(), "/operations/diagrams/" + process);
        return carrying.commands().once(command, () -> {
            if (version != newest.version()) {
                throw new Refusal.NotNow("stale.page");
            }
            if (records.anyWaits(process)) {
                throw new Refusal.NotNow("diagram.move.running");
            }
            List<MoveRecords.Old> old = versions.old(newest);
            if (old.isEmpty()) {
                throw new Refusal.NotNow("diagram.move.nothing");
            }
            records.begin(Ids.next(), newest, reader.accountId(), today.now(), old);
            carrying.audit()
                    .record(Entry.ofAccount(
                            reader.accountId(),
                            AuditAction.ENGINE_REPAIRED,
                            "journeys to be moved to " + process + " diagram " + version));
        });
    }

    private static void require(Reader reader) {
        if (!reader.is(Role.SYSTEM_ADMIN)) {
            throw new Refusal.NotAllowed("operations.not.allowed");
        }
    }
}
