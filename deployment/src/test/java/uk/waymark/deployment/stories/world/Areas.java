package uk.waymark.deployment.stories.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;

/**
 * Areas in one line: {@code areas.with(30).children().at(Stage.ADVICE_ASKED, 10).at(Stage.PLAN_FINAL, 5).on(day)} is a new
 * area that has come to that day; its other fifteen children have just been asked for. Each child was asked for so long
 * before that day as it usually takes to come so far, and walks through the product's own services.
 */
@TestComponent
public class Areas {

    private static final List<Role> ADVISERS =
            List.of(Role.EDUCATIONAL_PSYCHOLOGIST, Role.HOSPITAL, Role.SOCIAL_WORKER, Role.COLLEGE);

    private final Town town;
    private final UsualWay way;
    private final MovableClock clock;

    Areas(Town town, UsualWay way, MovableClock clock) {
        this.town = town;
        this.way = way;
        this.clock = clock;
    }

    /** An area with so many children. */
    public Order with(int children) {
        return new Order(children);
    }

    /** An area with one child who has come so far on the first day of every story. */
    public Area withOneAt(Stage stage) {
        return with(1).at(stage, 1).on(Town.BEGIN);
    }

    private People people() {
        People usual = town.people();
        Map<Role, Reader> people = new EnumMap<>(usual.byRole());
        ADVISERS.forEach(role -> people.put(role, town.another(usual, role)));
        return new People(usual.area(), people);
    }

    /** What area is wanted. */
    public final class Order {

        private final Map<Stage, Integer> wanted = new EnumMap<>(Stage.class);
        private int left;

        private Order(int children) {
            this.left = children;
        }

        /** Reads well. */
        public Order children() {
            return this;
        }

        /** So many of them have come so far. */
        public Order at(Stage stage, int count) {
            if (count > left) {
                throw new IllegalArgumentException("only " + left + " children are left for " + stage);
            }
            left -= count;
            wanted.merge(stage, count, Integer::sum);
            return this;
        }

        /** The area as it is on that day. */
        public Area on(LocalDate day) {
            at(Stage.ASKED_FOR, left);
            People people = people();
            List<Life> lives = new ArrayList<>();
            wanted.forEach((stage, count) -> {
                for (int n = 0; n < count; n++) {
                    lives.add(new Life(stage, day.minusDays(stage.days()), people));
                }
            });
            lives.stream()
                    .flatMap(life -> life.days().stream())
                    .sorted(Comparator.comparing(Day::on))
                    .forEach(this::happens);
            clock.moveTo(day);
            lives.forEach(life -> way.keyWorkerIsThere(life.child(), true));
            Map<Stage, List<Child>> children = new EnumMap<>(Stage.class);
            lives.forEach(life -> children.computeIfAbsent(life.upTo(), stage -> new ArrayList<>())
                    .add(life.child()));
            return new Area(people, children);
        }

        private void happens(Day day) {
            clock.moveTo(day.on());
            day.life().comesTo(day.stage(), way);
        }
    }

    /** One day of a child's life. */
    private record Day(LocalDate on, Life life, Stage stage) {}

    /** How far one child is to come. */
    private static final class Life {

        private final Stage upTo;
        private final LocalDate askedFor;
        private final People people;
        private final List<Child> child = new ArrayList<>();

        Life(Stage upTo, LocalDate askedFor, People people) {
            this.upTo = upTo;
            this.askedFor = askedFor;
            this.people = people;
        }

        List<Day> days() {
            return Arrays.stream(Stage.values())
                    .filter(stage -> stage.compareTo(upTo) <= 0)
                    .map(stage -> new Day(askedFor.plusDays(stage.days()), this, stage))
                    .toList();
        }

        void comesTo(Stage stage, UsualWay way) {
            if (stage == Stage.ASKED_FOR) {
                child.add(way.begins(people));
            } else {
                way.comesTo(child(), stage);
            }
        }

        Stage upTo() {
            return upTo;
        }

        Child child() {
            return child.get(0);
        }
    }
}
