package uk.waymark.web.review;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveKind;
import uk.waymark.engine.nextsetting.KnownFrom;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A move to another school or college that somebody has said. */
public record ComingMoveForm(
        @NotNull(message = "{coming.kind.missing}") ComingMoveKind kind,

        @Refused({"coming.past", "coming.too.far", "coming.known.already"}) @RealDate(missing = "{coming.on.missing}")
        TypedDate movesOn,

        @NotNull(message = "{coming.from.missing}") KnownFrom knownFrom,
        @Nullable UUID commandId) {

    ComingMoveFacts.Said said() {
        return new ComingMoveFacts.Said(kind, movesOn.date().orElseThrow(), knownFrom);
    }
}
