package uk.waymark.processes.migration;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.audit.AuditTrail;
import uk.waymark.engine.audit.Begun;
import uk.waymark.engine.audit.Entry;
import uk.waymark.engine.audit.JourneyLog;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.journey.ChildOfJourney;

/**
 * Works through journeys that wait to be moved, each in a transaction of its own: a journey is moved, written down and
 * counted together or not at all, so the work may be stopped and taken up again at any time.
 */
@Component
public class MoveWork {

    /** What the journey log calls it. */
    public static final String STEP = "moved-to-changed-diagram";

    private static final Logger LOG = LoggerFactory.getLogger(MoveWork.class);

    private final MoveToNewDiagram move;
    private final MoveRecords records;
    private final TransactionTemplate transaction;
    private final Written written;
    private final Today today;

    MoveWork(
            MoveToNewDiagram move,
            MoveRecords records,
            PlatformTransactionManager transactions,
            Written written,
            Today today) {
        this.move = move;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
        this.written = written;
        this.today = today;
    }

    /** Where it is written down. */
    @Component
    record Written(AuditTrail trail, JourneyLog log, ChildOfJourney children) {}

    /** Moves at most this many; answers how many were looked at, 0 when none wait. */
    public int turn(int most) {
        List<MoveRecords.Waiting> waiting = records.waiting(most);
        waiting.forEach(this::carryOut);
        return waiting.size();
    }

    private void carryOut(MoveRecords.Waiting one) {
        try {
            Optional<Stays> stays = transaction.execute(status -> {
                Optional<Stays> no = records.hold(one.id()) ? move(one) : Optional.empty();
                no.ifPresent(why -> status.setRollbackOnly());
                return no;
            });
            if (stays != null) {
                stays.ifPresent(why -> stays(one, why));
            }
        } catch (OptimisticLockingException | TransientDataAccessException busy) {
            stays(one, new Stays(WhyNot.BUSY, ""));
        } catch (RuntimeException fault) {
            LOG.error("Journey {} cannot be moved to diagram {}", one.journey(), one.target(), fault);
            stays(one, new Stays(WhyNot.FAULT, ""));
        }
    }

    private Optional<Stays> move(MoveRecords.Waiting one) {
        Optional<Stays> stays = move.move(one.process(), one.journey(), one.target());
        if (stays.isEmpty()) {
            writeDown(one);
            records.moved(one.id(), today.now());
        }
        return stays;
    }

    private void stays(MoveRecords.Waiting one, Stays no) {
        transaction.executeWithoutResult(status -> records.notMoved(one.id(), no, today.now()));
    }

    private void writeDown(MoveRecords.Waiting one) {
        ChildOfJourney.Place child = written.children().of(one.reference());
        written.log()
                .happened(Begun.event(
                        child.caseId(), child.areaId(), one.process(), one.journey(), one.id() + ":moved", STEP, null));
        written.trail()
                .record(Entry.ofChild(
                        child.caseId(),
                        one.by(),
                        AuditAction.ENGINE_REPAIRED,
                        one.process() + " moved to diagram " + one.version()));
    }
}
