package uk.waymark.web.tasks.transition;

import org.jspecify.annotations.Nullable;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.processes.tasks.OpenStep;

/** Finds the one service for adults that a step is about. */
final class ServiceOfStep {

    private ServiceOfStep() {}

    /** The service; null where the step is about all of them. */
    static GrowingUpView.@Nullable Service of(GrowingUpPages moves, OpenStep step) {
        if (step.subject() == null) {
            return null;
        }
        return moves.of(step.child()).stream()
                .flatMap(move -> move.services().stream())
                .filter(service -> service.id().equals(step.about()))
                .findFirst()
                .orElse(null);
    }
}
