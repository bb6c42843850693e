package uk.waymark.processes.repair;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.decision.Decision;
import uk.waymark.engine.decision.Decisions;
import uk.waymark.processes.journey.FiredTimers;

/**
 * Takes a running journey back to an earlier step, with a reason, when somebody has made a mistake.
 *
 * <p>What was decided stays on record; whoever does the step again decides anew beside it. The step that waited is no
 * longer needed, the earlier one waits again, and a timer that has fired once does not fire again.
 */
@Component
public class GoBack {

    private static final String KIND = Decision.WENT_BACK;
    private static final int LONGEST_REASON = 2000;

    private final AccessPolicy policy;
    private final WaysBack ways;
    private final Commands commands;
    private final Engine engine;
    private final Recording recording;

    GoBack(AccessPolicy policy, WaysBack ways, Commands commands, Engine engine, Recording recording) {
        this.policy = policy;
        this.ways = ways;
        this.commands = commands;
        this.engine = engine;
        this.recording = recording;
    }

    /** The running journeys, their timers and what has happened in them. */
    @Component
    record Engine(RuntimeService journeys, FiredTimers timers, JdbcTemplate jdbc) {

        String diagram(String journey) {
            return journeys.createProcessInstanceQuery()
                    .processInstanceId(journey)
                    .singleResult()
                    .getProcessDefinitionId();
        }
    }

    /** How it is written down. */
    @Component
    record Recording(Decisions decisions, Sealer sealer, AuditTrail audit, Today today) {}

    /**
     * Where the child's journeys can go back to.
     *
     * @throws Refusal.NotFound when there is no such child or the reader may not know of it
     * @throws Refusal.NotAllowed for anybody who does not decide for the authority
     */
    @Transactional(readOnly = true)
    public List<WayBack> ways(Reader reader, String reference) {
        return looked(reader, reference).stream()
                .filter(way -> !way.to().isEmpty())
                .toList();
    }

    /**
     * The same with the open steps that cannot go back anywhere, and why not.
     *
     * @throws Refusal.NotFound as {@link #ways}
     * @throws Refusal.NotAllowed as {@link #ways}
     */
    @Transactional(readOnly = true)
    public List<WayBack> looked(Reader reader, String reference) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.DECIDE);
        return child.status().closed() ? List.of() : ways.of(child);
    }

    /**
     * Goes back.
     *
     * @param from the open step
     * @param to the id of the earlier step in the diagram
     * @param reason for the record and for the family, at most 2,000 characters
     * @throws Refusal.NotFound as {@link #ways}
     * @throws Refusal.NotAllowed as {@link #ways}
     * @throws Refusal.NotNow {@code back.reason.missing}, {@code too.long.2000}, {@code child.has.died}, {@code
     *     back.not.possible} when it has been done meanwhile or something has followed from the earlier step
     */
    public Answer back(Reader reader, String reference, UUID from, String to, String reason, UUID commandId) {
        if (reason.isBlank()) {
            throw new Refusal.NotNow("back.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal.NotNow("too.long.2000");
        }
        String location = "/children/" + reference + "/journey?done=went-back";
        Command command = new Command(commandId, "go-back", reader.accountId(), location);
        return commands.once(command, () -> carryOut(reader, reference, from, to, reason));
    }

    private void carryOut(Reader reader, String reference, UUID from, String to, String reason) {
        OpenCase child = policy.open(reader, reference, DataClass.CORE, Act.DECIDE);
        child.status().requireGoingOn();
        Held held = hold(from);
        WayBack way = ways.of(child).stream()
                .filter(known -> known.from().equals(from))
                .filter(known ->
                        known.to().stream().anyMatch(earlier -> earlier.step().equals(to)))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("back.not.possible"));
        write(reader, child, way, to, reason);
        Set<String> waiting = engine.timers().waiting(held.journey()).keySet();
        Set<String> spent = engine.timers().spent(held.journey(), engine.diagram(held.journey()));
        engine.journeys()
                .createProcessInstanceModification(held.journey())
                .startBeforeActivity(to)
                .cancelActivityInstance(held.activity())
                .execute();
        engine.timers().silence(held.journey(), waiting, spent::contains);
    }

    private record Held(String journey, String activity) {}

    /** Holds the step, so that nobody else finishes it meanwhile. */
    private Held hold(UUID stepId) {
        return engine
                .jdbc()
                .query(
                        "select process_instance, activity_instance from journey_step where id = ?"
                                + " and ended_at is null for update",
                        (row, n) -> new Held(row.getString(1), row.getString(2)),
                        Ids.bytes(stepId))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("back.not.possible"));
    }

    private void write(Reader reader, OpenCase child, WayBack way, String to, String reason) {
        byte[] sealed = recording.sealer().seal(child.wrappedKey(), "reason", reason.strip());
        recording
                .decisions()
                .save(new Decision(
                                child.caseId(),
                                KIND,
                                KIND,
                                reader.accountId(),
                                recording.today().now())
                        .because(sealed)
                        .beside(null, way.from()));
        recording
                .audit()
                .record(Entry.ofChild(
                        child.caseId(),
                        reader.accountId(),
                        AuditAction.WENT_BACK,
                        way.process() + ": from " + way.step() + " back to " + to));
    }
}
