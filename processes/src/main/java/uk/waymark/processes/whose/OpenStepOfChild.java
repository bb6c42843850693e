package uk.waymark.processes.whose;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of one child that waits for somebody, as the journey log has it. */
record OpenStepOfChild(
        UUID areaId,
        String process,
        String step,
        String taskId,
        @Nullable String role,
        @Nullable UUID agency,
        @Nullable UUID assignee,
        @Nullable String standsIn) {}
