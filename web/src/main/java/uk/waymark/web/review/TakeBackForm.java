package uk.waymark.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.moving.NotMoving;
import uk.waymark.web.form.Refused;

/** Why a move that was written down does not count any more. */
public record TakeBackForm(
        @Refused("move.taken.back.already") @NotNull(message = "{move.which.missing}")
        UUID move,

        @NotNull(message = "{move.because.missing}") NotMoving because,
        @Nullable UUID commandId) {}
