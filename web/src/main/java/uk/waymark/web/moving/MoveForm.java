package uk.waymark.web.moving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** When a family moved, where to, and since when the authority has known. */
public record MoveForm(
        @Refused({"move.date.future", "move.date.before.birth"}) @RealDate(missing = "{move.date.missing}")
        TypedDate movedOn,

        @Refused({"move.known.future", "move.known.before.birth"}) @RealDate(missing = "{move.known.missing}")
        TypedDate knownOn,

        @NotNull(message = "{move.to.missing}") Destination to,

        @Refused("move.authority.missing")
        @NotBlank(message = "{move.authority.missing}")
        @Size(max = 200, message = "{too.long.200}")
        String authority,

        @NotNull(message = "{move.board.missing}") YesNo otherBoard,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    MoveOrder order() {
        return new MoveOrder(
                movedOn.date().orElseThrow(), knownOn.date().orElseThrow(), to, authority.strip(), otherBoard);
    }
}
