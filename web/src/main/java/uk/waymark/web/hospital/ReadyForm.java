package uk.waymark.web.hospital;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.discharge.NeedState;
import uk.waymark.engine.discharge.ReadyWord;
import uk.waymark.engine.discharge.StayView;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Where one thing stands that has to be ready. */
public record ReadyForm(
        @NotNull(message = "{stay.state.missing}") NeedState state,
        @Nullable UUID responsible,

        @Refused("stay.date.past") @RealDate(optional = true) @Nullable
        TypedDate dueOn,

        @Refused("stay.item.why") @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String note,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    static ReadyForm of(StayView.Item item) {
        return new ReadyForm(
                item.state(),
                item.responsible(),
                item.dueOn() == null ? null : TypedDate.of(item.dueOn()),
                item.note(),
                item.version(),
                null);
    }

    ReadyWord word() {
        return new ReadyWord(
                state,
                responsible,
                TypedDate.read(dueOn),
                Objects.requireNonNullElse(note, "").strip());
    }

    /** Never the note. */
    @Override
    public String toString() {
        return "a word about going home (not shown)";
    }
}
