package uk.waymark.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.nextsetting.NotMoving;
import uk.waymark.web.form.Refused;

/** Why a move that was written down does not count any more. */
public record TakeBackForm(
        @Refused("coming.taken.back.already") @NotNull(message = "{coming.which.missing}")
        UUID move,

        @NotNull(message = "{coming.because.missing}") NotMoving because,
        @Nullable UUID commandId) {}
