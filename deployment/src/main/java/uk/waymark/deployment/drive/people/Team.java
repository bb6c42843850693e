package uk.waymark.deployment.drive.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.BiConsumer;
import uk.waymark.engine.people.Role;

/** Some people of one agency and one role, with one pile of work: whoever is free takes the most urgent piece. */
public final class Team {

    private static final Comparator<Work> URGENT = Comparator.comparing(
                    (Work work) -> work.dueOn() == null ? LocalDate.MAX : work.dueOn())
            .thenComparingLong(Work::order);

    private static final double DAY_SECONDS = 86_400;

    private final Post post;
    private final UUID agency;
    private final long number;
    private final List<Worker> workers = new ArrayList<>();
    private final PriorityQueue<Work> pile = new PriorityQueue<>(URGENT);
    private final IdentityHashMap<Work, Instant> waits = new IdentityHashMap<>();
    private Duration begun = Duration.ZERO;
    private int pieces;

    Team(Post post, UUID agency, long number) {
        this.post = post;
        this.agency = agency;
        this.number = number;
    }

    /**
     * What the parameters say of a team.
     *
     * @param daysLost percent of working days on which somebody is not there: leave, sickness, training
     * @param hoursADay hours a day for this work, of eight
     */
    public record Post(String key, Role role, int people, double hoursADay, double daysLost, boolean termTimeOnly) {}

    /** What they are here to do. */
    public Role role() {
        return post.role();
    }

    /** The name of the team in the parameters. */
    public String key() {
        return post.key();
    }

    /** Their agency. */
    public UUID agency() {
        return agency;
    }

    /** How many pieces of work nobody has begun. */
    public int waiting() {
        return pile.size();
    }

    long number() {
        return number;
    }

    int everHired() {
        return workers.size();
    }

    double hoursADay() {
        return post.hoursADay();
    }

    double daysLost() {
        return post.daysLost();
    }

    boolean termTimeOnly() {
        return post.termTimeOnly();
    }

    void joined(Worker who) {
        workers.add(who);
    }

    /** Those who are there on that day. */
    public List<Worker> people(LocalDate day) {
        return workers.stream().filter(who -> !who.hasLeft(day)).toList();
    }

    /** Somebody of the team by their post. */
    public Optional<Worker> person(UUID practitioner) {
        return workers.stream()
                .filter(who -> who.practitioner().equals(practitioner))
                .findFirst();
    }

    /** Something lies on the pile. */
    public void put(Work work, Instant now) {
        pile.add(work);
        waits.put(work, now);
    }

    /** How many days a piece of work lay on the pile before anybody began it, on average; those not begun lie until then. */
    public double daysOnPile(Instant until) {
        double seconds = begun.toSeconds();
        for (Instant since : waits.values()) {
            seconds += Duration.between(since, until).toSeconds();
        }
        return seconds / DAY_SECONDS / Math.max(1, pieces + waits.size());
    }

    /** Everybody who is free takes the most urgent piece that they can do; answers who begins what. */
    public void begin(Instant now, LocalDate day, WorkCalendar calendar, BiConsumer<Worker, Work> does) {
        List<Work> passed = new ArrayList<>();
        while (!pile.isEmpty() && workers.stream().anyMatch(who -> !who.busy())) {
            Work work = pile.remove();
            Optional<Worker> free = workers.stream()
                    .filter(who -> !who.busy() && mayDo(who, work, day))
                    .min(Comparator.comparing(who -> calendar.finished(who, now, work.hours())));
            free.ifPresentOrElse(
                    who -> {
                        who.begins();
                        isBegun(work, now);
                        does.accept(who, work);
                    },
                    () -> passed.add(work));
        }
        pile.addAll(passed);
    }

    private void isBegun(Work work, Instant now) {
        begun = begun.plus(Duration.between(Objects.requireNonNull(waits.remove(work)), now));
        pieces++;
    }

    /** What lies on the desk of somebody who has left is done by another. */
    private boolean mayDo(Worker who, Work work, LocalDate day) {
        if (who.hasLeft(day)) {
            return false;
        }
        UUID only = work.forOne();
        return only == null
                || only.equals(who.practitioner())
                || person(only).map(one -> one.hasLeft(day)).orElse(true);
    }
}
