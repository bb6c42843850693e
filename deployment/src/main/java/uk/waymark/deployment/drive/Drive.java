package uk.waymark.deployment.drive;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.people.Town;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.bpmn.BackgroundWork;

/** Lets an area live: goes from what happens to what happens next, and does in between what time itself brings. */
final class Drive {

    private final Plan plan;
    private final Deeds deeds;
    private final JourneyLogReader log;
    private final BackgroundWork background;
    private final Running running;
    private @Nullable Instant nextTimer;

    Drive(Plan plan, Deeds deeds, JourneyLogReader log, BackgroundWork background, Running running) {
        this.plan = plan;
        this.deeds = deeds;
        this.log = log;
        this.background = background;
        this.running = running;
    }

    /** What is to come. */
    record Plan(Agenda agenda, Desks desks, Timetable timetable, Nights nights, Leavers leavers, Town town) {}

    /** The order, the time, and what is counted. */
    record Running(DriveOrder order, Consumer<Instant> time, Tally tally, Today today) {}

    Workforce run(String areaCode) {
        DriveOrder order = running.order();
        Instant end = order.until().atStartOfDay(Today.ENGLAND).toInstant();
        running.time().accept(order.from().atStartOfDay(Today.ENGLAND).toInstant());
        Town.Size size = new Town.Size(areaCode, order.requestsAYear(), order.children(), order.passwordHash());
        Workforce everybody = plan.town().founded(order.parameters(), size);
        plan.timetable().arrivals(order, everybody, child -> plan.timetable().befalls(order, everybody, child));
        plan.leavers().of(order, size, everybody);
        plan.nights().from(order.from(), order.parameters());
        Optional<Agenda.Entry> next = plan.agenda().next();
        while (next.isPresent() && next.get().at().isBefore(end)) {
            timePasses(everybody, next.get().at());
            next.get().what().run();
            if (running.tally().changed()) {
                settle(everybody);
            }
            next = plan.agenda().next();
        }
        timePasses(everybody, end);
        return everybody;
    }

    /** Timers go off in their order, each at its own moment. */
    private void timePasses(Workforce everybody, Instant until) {
        for (Instant at = nextTimer; at != null && !at.isAfter(until); at = nextTimer) {
            running.time().accept(at);
            settle(everybody);
        }
        running.time().accept(until);
    }

    /** What has happened may have called for work of the engine, and both for work of people. */
    private void settle(Workforce everybody) {
        nextTimer = running.tally()
                .timed("the engine's own work", background::runDueAndLookAhead)
                .next();
        running.tally().timed("reading the journey log", log::news).stream()
                .filter(deeds::canDo)
                .forEach(work -> plan.desks().begun(everybody, work, (who, what) -> does(everybody, who, what)));
    }

    private void does(Workforce everybody, Reader who, OpenWork work) {
        Deeds.Outcome outcome =
                running.tally().timed("steps: " + work.process(), () -> deeds.done(everybody, who, work));
        if (outcome == Deeds.Outcome.REFUSED) {
            log.now(work)
                    .ifPresent(
                            now -> plan.desks().again(everybody, now, (again, what) -> does(everybody, again, what)));
        } else if (outcome == Deeds.Outcome.DONE && work.step().equals("introduce-yourself")) {
            plan.timetable().teamForms(everybody, work.child());
        }
    }
}
