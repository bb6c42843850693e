package uk.waymark.web.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the line of a list that a page is about: addresses name a place, forms that came back the line itself. */
public final class Lines {

    private Lines() {}

    /** The line with this id; without one, the line at this place, counted from 1; none before the first place. */
    public static <L> Optional<L> one(List<L> lines, Function<L, UUID> idOf, int at, @Nullable UUID id) {
        return id == null ? at(lines, at) : with(lines, idOf, id);
    }

    private static <L> Optional<L> at(List<L> lines, int place) {
        return place < 1 ? Optional.empty() : lines.stream().skip(place - 1L).findFirst();
    }

    private static <L> Optional<L> with(List<L> lines, Function<L, UUID> idOf, UUID id) {
        return lines.stream().filter(line -> idOf.apply(line).equals(id)).findFirst();
    }
}
