package uk.waymark.web.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Every;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.Placing;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A line of a plan as it was typed. */
public record LineForm(
        @NotNull PlanSection section,
        @Nullable UUID need,

        @Refused("plan.line.empty")
        @NotBlank(message = "{plan.line.empty}")
        @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @Refused("plan.amount.impossible")
        @Nullable
        @Pattern(regexp = "[0-9]{0,4}", message = "{plan.amount.impossible}")
        String minutes,

        @Nullable @Pattern(regexp = "[0-9]{0,3}", message = "{plan.amount.impossible}")
        String times,

        @Nullable Every per,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String who,

        @Nullable Boolean adulthood,
        @Nullable Boolean kindOnly,
        @Nullable @RealDate(optional = true) TypedDate placedFrom,
        @Nullable UUID line,
        @Nullable Integer version,
        @Nullable UUID commandId) {

    static LineForm empty(PlanSection section, @Nullable UUID need) {
        return new LineForm(section, need, "", null, null, null, null, null, null, null, null, null, null);
    }

    static LineForm of(PlanText written) {
        NewLine line = written.line();
        Amount amount = line.amount();
        LocalDate from = written.placing().from();
        return new LineForm(
                line.section(),
                line.need(),
                line.text(),
                amount == null ? null : String.valueOf(amount.minutes()),
                amount == null ? null : String.valueOf(amount.times()),
                amount == null ? null : amount.per(),
                line.who(),
                line.adulthood(),
                written.placing().kindOnly(),
                from == null ? null : TypedDate.of(from),
                written.origin(),
                written.version(),
                null);
    }

    NewLine newLine() {
        return section == PlanSection.I
                ? NewLine.setting(text.strip(), new Placing(Boolean.TRUE.equals(kindOnly), TypedDate.read(placedFrom)))
                : new NewLine(section, need, text.strip(), amount(), said(who), Boolean.TRUE.equals(adulthood));
    }

    private @Nullable Amount amount() {
        String length = said(minutes);
        String often = said(times);
        return length == null || often == null || per == null
                ? null
                : new Amount(Integer.parseInt(length), Integer.parseInt(often), per);
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "a line of a plan (not shown)";
    }
}
