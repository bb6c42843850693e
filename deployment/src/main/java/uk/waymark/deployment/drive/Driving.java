package uk.waymark.deployment.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.waymark.deployment.drive.choices.AllChoices;
import uk.waymark.deployment.drive.life.Children;
import uk.waymark.deployment.drive.life.Lives;
import uk.waymark.deployment.drive.people.Team;
import uk.waymark.deployment.drive.people.Town;
import uk.waymark.deployment.drive.people.WorkCalendar;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.deployment.drive.step.Parameters;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.bpmn.BackgroundWork;

/** Drives an area on a running Waymark whose time can be moved and whose own workers rest. */
public final class Driving {

    private static final double MINUTE_MILLIS = 60_000;

    private Driving() {}

    /**
     * Drives a new area from its first day to its last.
     *
     * @param product the running Waymark
     * @param time moves its clock
     * @param areaCode the code of the area, which is new
     */
    public static DriveResult drive(
            ApplicationContext product, Consumer<Instant> time, String areaCode, DriveOrder order) {
        BackgroundWork background = product.getBean(BackgroundWork.class);
        background.pause();
        try (AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext()) {
            parts.setParent(product);
            Tally tally = new Tally();
            parts.registerBean(
                    Drive.Running.class, () -> new Drive.Running(order, time, tally, product.getBean(Today.class)));
            parts.registerBean(Tally.class, () -> tally);
            parts.registerBean(Parameters.class, order::parameters);
            parts.register(
                    AllChoices.class,
                    Lives.class,
                    Agenda.class,
                    WorkCalendar.class,
                    Town.class,
                    Town.Registers.class,
                    JourneyLogReader.class,
                    Deeds.class,
                    Desks.class,
                    Leavers.class,
                    Nights.class,
                    Timetable.class,
                    History.class,
                    Drive.class,
                    Drive.Plan.class);
            parts.refresh();
            return drive(parts, areaCode, order, tally);
        } finally {
            background.resume();
        }
    }

    private static DriveResult drive(ApplicationContext parts, String areaCode, DriveOrder order, Tally tally) {
        long begun = System.nanoTime();
        Workforce everybody = parts.getBean(Drive.class).run(areaCode);
        double minutes = Duration.ofNanos(System.nanoTime() - begun).toMillis() / MINUTE_MILLIS;
        History history = parts.getBean(History.class);
        Instant end = order.until().atStartOfDay(Today.ENGLAND).toInstant();
        return new DriveResult(
                everybody.area(),
                parts.getBean(Children.class).all().size(),
                history.childYears(end),
                minutes,
                tally.done(),
                tally.refused(),
                everybody.teams().stream().collect(Collectors.toMap(Team::key, team -> team.daysOnPile(end))),
                tally.millis(),
                history.digest());
    }
}
