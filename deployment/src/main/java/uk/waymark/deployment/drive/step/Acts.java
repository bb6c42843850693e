package uk.waymark.deployment.drive.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is known of doing steps, by their names. */
public final class Acts {

    private final Map<String, Act> acts = new HashMap<>();

    public Acts(List<Choices> choices) {
        choices.forEach(some -> acts.putAll(some.acts()));
    }

    /** The steps that somebody knows how to do. */
    public Set<String> steps() {
        return Set.copyOf(acts.keySet());
    }

    /** How a step is done; empty for one that nobody here knows. */
    public Optional<Act> of(String step) {
        return Optional.ofNullable(acts.get(step));
    }
}
