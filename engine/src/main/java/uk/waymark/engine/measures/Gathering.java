package uk.waymark.engine.measures;

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
import uk.waymark.engine.audit.HowEnded;

/** Gathers waits that come sorted by process and step: all to their step, and to the agency that had the ball. */
final class Gathering {

    private final LocalDate today;
    private final List<OneStep> steps = new ArrayList<>();

    Gathering(LocalDate today) {
        this.today = today;
    }

    /**
     * Waits at one step that lasted as long and ended alike.
     *
     * @param days whole calendar days, until today for those that are open
     * @param how null for those that are open
     * @param number how many they are
     */
    record Alike(
            String process,
            String step,
            @Nullable UUID agency,
            int days,
            @Nullable HowEnded how,
            int number) {}

    void add(Alike waits) {
        @Nullable OneStep last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last == null || !last.all().areOf(waits.process(), waits.step())) {
            last = new OneStep(new Spells(waits.process(), waits.step(), today), new LinkedHashMap<>());
            steps.add(last);
        }
        last.add(waits, today);
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

    /** A step, and its parts. */
    private record OneStep(Spells all, Map<UUID, Spells> agencies) {

        void add(Alike waits, LocalDate today) {
            all.add(waits);
            if (waits.agency() != null) {
                agencies.computeIfAbsent(waits.agency(), id -> new Spells(waits.process(), waits.step(), today))
                        .add(waits);
            }
        }
    }
}
