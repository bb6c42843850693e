package uk.waymark.deployment.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.engine.clock.Today;

/** What happened to one child, day by day, from the day on which somebody asked for help until the first start. */
final class Story {

    private static final LocalTime FIRST = LocalTime.of(9, 10);
    private static final int MINUTES_BETWEEN = 7;

    /** One thing that somebody did. */
    record Scene(LocalDate on, Runnable act) {}

    private final LocalDate asked;
    private final LocalDate firstStart;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<Story> beside = new ArrayList<>();

    Story(LocalDate firstStart, int daysAgo) {
        this.firstStart = firstStart;
        this.asked = firstStart.minusDays(daysAgo);
    }

    /** So many calendar days after help was asked for; a weekend moves to its Monday, the future to yesterday. */
    Story after(int days, Runnable act) {
        return on(asked.plusDays(days), act);
    }

    /** So many calendar days before the first start. */
    Story ago(int days, Runnable act) {
        return on(firstStart.minusDays(days), act);
    }

    /** On exactly that day, weekend or not: nothing is done then but what time itself does. */
    Story timePasses(int daysAfter, Runnable nothing) {
        scenes.add(new Scene(asked.plusDays(daysAfter), nothing));
        return this;
    }

    private Story on(LocalDate wished, Runnable act) {
        LocalDate day = workingDay(wished);
        LocalDate earliest =
                scenes.isEmpty() ? day : scenes.get(scenes.size() - 1).on();
        LocalDate latest = firstStart.minusDays(1);
        day = day.isAfter(latest) ? latest : day;
        scenes.add(new Scene(day.isBefore(earliest) ? earliest : day, act));
        return this;
    }

    private static LocalDate workingDay(LocalDate day) {
        DayOfWeek name = day.getDayOfWeek();
        return day.plusDays(name == DayOfWeek.SATURDAY ? 2 : name == DayOfWeek.SUNDAY ? 1 : 0);
    }

    /** What happens to the same child at the same time and keeps its own order. */
    Story beside() {
        Story other = new Story(firstStart, (int) ChronoUnit.DAYS.between(asked, firstStart));
        beside.add(other);
        return other;
    }

    /** Everything, day by day. */
    List<Scene> scenes() {
        return Stream.concat(scenes.stream(), beside.stream().flatMap(other -> other.scenes().stream()))
                .sorted(Comparator.comparing(Scene::on))
                .toList();
    }

    /** The moment of the n-th scene: during that day, each a few minutes after the one before. */
    static Instant moment(Scene scene, int n) {
        return scene.on()
                .atTime(FIRST.plusMinutes((long) n * MINUTES_BETWEEN))
                .atZone(Today.ENGLAND)
                .toInstant();
    }
}
