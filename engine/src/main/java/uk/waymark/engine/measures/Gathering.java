package uk.waymark.engine.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.Today;

/** Gathers waits that come sorted by process and step: each to its step, and to the agency that had the ball. */
final class Gathering {

    private final LocalDate today;
    private final List<OneStep> steps = new ArrayList<>();

    Gathering(LocalDate today) {
        this.today = today;
    }

    /** A wait as the journey log has it. */
    record Wait(
            String process,
            String step,
            @Nullable UUID agency,
            Instant began,
            @Nullable Instant ended,
            boolean done) {}

    void add(Wait wait) {
        @Nullable OneStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last == null || !last.all().areOf(wait.process(), wait.step())) {
            last = new OneStep(new Spells(wait.process(), wait.step(), today), new LinkedHashMap<>());
            steps.add(last);
        }
        last.add(wait, today);
    }

    Set<UUID> agencies() {
        return steps.stream().flatMap(step -> step.agencies().keySet().stream()).collect(Collectors.toSet());
    }

    Waits sum(Function<UUID, String> name) {
        return new Waits(
                steps.stream().map(step -> step.all().sum()).toList(),
                steps.stream()
                        .flatMap(step -> step.agencies().entrySet().stream())
                        .map(part -> new AgencyWait(
                                part.getKey(),
                                name.apply(part.getKey()),
                                part.getValue().begun(),
                                part.getValue().sum()))
                        .toList());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ENGLAND);
    }

    /** A step, and its parts. */
    private record OneStep(Spells all, Map<UUID, Spells> agencies) {

        void add(Wait wait, LocalDate today) {
            LocalDate began = day(wait.began());
            LocalDate ended = wait.ended() == null ? null : day(wait.ended());
            all.add(began, ended, wait.done());
            if (wait.agency() != null) {
                agencies.computeIfAbsent(wait.agency(), id -> new Spells(wait.process(), wait.step(), today))
                        .add(began, ended, wait.done());
            }
        }
    }
}
