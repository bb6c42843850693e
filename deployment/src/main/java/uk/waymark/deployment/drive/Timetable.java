package uk.waymark.deployment.drive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Consumer;
import uk.waymark.deployment.drive.life.Children;
import uk.waymark.deployment.drive.life.DrivenChild;
import uk.waymark.deployment.drive.life.LifeGoesOn;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.Today;

/** When children arrive and what befalls them: chance draws the days, as often in a year as the parameters say. */
final class Timetable {

    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final long DAY_SECONDS = 86_400;

    private final Agenda agenda;
    private final Children children;
    private final LifeGoesOn life;
    private final Today today;
    private final Tally tally;

    Timetable(Agenda agenda, Children children, LifeGoesOn life, Today today, Tally tally) {
        this.agenda = agenda;
        this.children = children;
        this.life = life;
        this.today = today;
        this.tally = tally;
    }

    /** All children of the order, each on a day of its own; fewer are asked for while schools are closed. */
    void arrivals(DriveOrder order, Workforce everybody, Consumer<DrivenChild> arrived) {
        Dice dice = new Dice(order.seed(), order.parameters());
        long days = Duration.between(
                        order.from().atStartOfDay(Today.ENGLAND).toInstant(),
                        order.until().atStartOfDay(Today.ENGLAND).toInstant())
                .toDays();
        double share = order.parameters().number("rate.arrivals-within-percent") / 100;
        for (int n = 0; n < order.children(); n++) {
            int day = dice.upTo((int) Math.max(1, days * share)) - 1;
            Instant at = order.from()
                    .plusDays(day)
                    .atTime(MORNING)
                    .plusMinutes(dice.upTo(400))
                    .atZone(Today.ENGLAND)
                    .toInstant();
            agenda.at(at, () -> {
                DrivenChild child = children.arrives(everybody, order.seed(), order.parameters());
                tally.done("somebody asks for help");
                arrived.accept(child);
            });
        }
    }

    /** Everything that may befall this child. */
    void befalls(DriveOrder order, Workforce everybody, DrivenChild child) {
        String kind =
                child.traits().shortened() ? "life-limited" : child.traits().ill() ? "ill" : "other";
        comes(order, child, "rate.hospital." + kind, "a stay in hospital", () -> life.inHospital(everybody, child));
        comes(order, child, "rate.death." + kind, "a death", () -> life.dies(everybody, child));
        comes(order, child, "rate.moves-away", "a family moves away", () -> life.movesAway(everybody, child));
        comes(order, child, "rate.taken-back", "something is taken back", () -> life.takenBack(everybody, child));
        comes(order, child, "rate.in-touch", "the key worker is in touch", () -> life.inTouch(everybody, child));
        if (child.traits().ill()) {
            comes(
                    order,
                    child,
                    "rate.phase." + kind,
                    "the condition changes",
                    () -> life.conditionChanges(everybody, child));
        }
        if (child.dice().happens("family-signs-in")) {
            once(child, 30, "the family signs in", () -> life.familySignsIn(everybody, child));
        }
    }

    /** Who has a key worker has a team soon. */
    void teamForms(Workforce everybody, DrivenChild child) {
        once(child, 10, "a team forms", () -> life.teamForms(everybody, child));
    }

    private void comes(DriveOrder order, DrivenChild child, String rate, String what, Runnable happening) {
        double timesAYear = order.parameters().number(rate);
        if (timesAYear > 0) {
            after(child, child.dice().until(timesAYear), () -> {
                happens(what, happening);
                comes(order, child, rate, what, happening);
            });
        }
    }

    private void once(DrivenChild child, int withinDays, String what, Runnable happening) {
        after(child, child.dice().upTo(withinDays), () -> happens(what, happening));
    }

    private void after(DrivenChild child, double days, Runnable what) {
        agenda.at(today.now().plusSeconds((long) (days * DAY_SECONDS)), () -> {
            if (child.left() == null) {
                what.run();
            }
        });
    }

    private void happens(String what, Runnable happening) {
        try {
            tally.timed("what befalls children", happening);
            tally.done(what);
        } catch (Refusal no) {
            tally.refused(what, no.messageKey());
        }
    }
}
