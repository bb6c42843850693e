package uk.waymark.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.moving.KnownFrom;
import uk.waymark.engine.moving.MoveFacts;
import uk.waymark.engine.moving.MoveKind;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A move to another school or college that somebody has said. */
public record MoveForm(
        @NotNull(message = "{move.kind.missing}") MoveKind kind,

        @Refused({"move.past", "move.too.far", "move.known.already"}) @RealDate(missing = "{move.on.missing}")
        TypedDate movesOn,

        @NotNull(message = "{move.from.missing}") KnownFrom knownFrom,
        @Nullable UUID commandId) {

    MoveFacts.Said said() {
        return new MoveFacts.Said(kind, movesOn.date().orElseThrow(), knownFrom);
    }
}
