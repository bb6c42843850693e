package uk.waymark.deployment.drive;

import java.time.Duration;
import uk.waymark.deployment.drive.people.Team;
import uk.waymark.deployment.drive.people.Town;
import uk.waymark.deployment.drive.people.Worker;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.keyworker.LeavingKeyWorker;
import uk.waymark.engine.people.Role;

/** People leave, and it takes a while until somebody new has their post; the last one of a team waits for that one. */
final class Leavers {

    private static final int NOTICE_DAYS = 28;
    private static final long APART = 7_919;

    private final Agenda agenda;
    private final Town town;
    private final LeavingKeyWorker leaving;
    private final Today today;
    private final Tally tally;

    Leavers(Agenda agenda, Town town, LeavingKeyWorker leaving, Today today, Tally tally) {
        this.agenda = agenda;
        this.town = town;
        this.leaving = leaving;
        this.today = today;
        this.tally = tally;
    }

    /** Everybody leaves one day. */
    void of(DriveOrder order, Town.Size size, Workforce everybody) {
        everybody.teams().forEach(team -> team.people(order.from()).forEach(who -> goes(order, size, who)));
    }

    private void goes(DriveOrder order, Town.Size size, Worker who) {
        Dice dice = new Dice(order.seed() * APART + who.number(), order.parameters());
        long days = (long) dice.until(order.parameters().number("rate.leavers"));
        int vacant = dice.days("vacancy");
        after(days, () -> {
            givesNotice(who);
            after(NOTICE_DAYS, () -> lastDay(order, size, who, vacant));
        });
    }

    private void givesNotice(Worker who) {
        tally.done("somebody leaves");
        if (who.team().role() != Role.KEY_WORKER) {
            return;
        }
        try {
            leaving.leaving(who.reader(), who.practitioner(), today.date().plusDays(NOTICE_DAYS));
        } catch (Refusal no) {
            tally.refused("a key worker leaves", no.messageKey());
        }
    }

    private void lastDay(DriveOrder order, Town.Size size, Worker who, int vacant) {
        Team team = who.team();
        boolean last = team.people(today.date()).size() == 1;
        if (last) {
            goes(order, size, town.hires(team, size));
        } else {
            after(vacant, () -> goes(order, size, town.hires(team, size)));
        }
        who.leaves(today.date());
    }

    private void after(long days, Runnable what) {
        agenda.at(today.now().plus(Duration.ofDays(days)), what);
    }
}
