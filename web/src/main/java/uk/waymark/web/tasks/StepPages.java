package uk.waymark.web.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;

/** Finds the page of a step. */
@Component
public class StepPages {

    private final Map<String, StepPage<?>> byStep = new HashMap<>();

    StepPages(List<StepPage<?>> pages) {
        pages.forEach(page -> page.steps().forEach(step -> byStep.put(step, page)));
    }

    /**
     * The page of this step.
     *
     * @throws Refusal.NotFound {@code task.not.found} for a step that no page shows
     */
    public StepPage<?> of(String step) {
        StepPage<?> page = byStep.get(step);
        if (page == null) {
            throw new Refusal.NotFound("task.not.found");
        }
        return page;
    }

    /** The ids of all steps that have a page. */
    public Set<String> steps() {
        return Set.copyOf(byStep.keySet());
    }
}
