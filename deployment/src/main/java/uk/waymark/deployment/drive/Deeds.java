package uk.waymark.deployment.drive;

import java.util.Optional;
import uk.waymark.deployment.drive.life.AroundTheChild;
import uk.waymark.deployment.drive.life.GettingReady;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Acts;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.processes.tasks.StepOrder;

/** Somebody does a step as its page would: what belongs to it first, then the step itself. */
final class Deeds {

    private final Acts acts;
    private final GettingReady ready;
    private final AroundTheChild around;
    private final JourneyLogReader log;
    private final Tally tally;

    Deeds(Acts acts, GettingReady ready, AroundTheChild around, JourneyLogReader log, Tally tally) {
        this.acts = acts;
        this.ready = ready;
        this.around = around;
        this.log = log;
        this.tally = tally;
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        REFUSED,
        /** It had been done by then, or was not needed any more. */
        GONE
    }

    boolean canDo(OpenWork work) {
        return acts.of(work.step()).isPresent();
    }

    /** Whoever does not work with the child yet joins first. */
    Outcome done(Workforce everybody, Reader who, OpenWork work) {
        if (log.now(work).isEmpty()) {
            return Outcome.GONE;
        }
        try {
            carryOut(who, work);
            return Outcome.DONE;
        } catch (Refusal.NotFound unknown) {
            return joinedAndDone(everybody, who, work);
        } catch (Refusal no) {
            return refused(work, no);
        }
    }

    private Outcome refused(OpenWork work, Refusal no) {
        tally.refused(work.step() + " by " + work.role(), no.messageKey());
        return Outcome.REFUSED;
    }

    private Outcome joinedAndDone(Workforce everybody, Reader who, OpenWork work) {
        try {
            if (who.practitionerId() != null) {
                around.joins(everybody, work.child(), who);
            }
            carryOut(who, work);
            return Outcome.DONE;
        } catch (Refusal no) {
            return refused(work, no);
        }
    }

    private void carryOut(Reader who, OpenWork work) {
        Optional<Act> act = acts.of(work.step());
        ready.before(work.step(), who, work.child());
        StepOrder order = new StepOrder(work.id(), Ids.next(), "/today");
        act.orElseThrow().at(who, order, work.child().one(), work.child().dice());
        tally.done(work.step());
    }
}
