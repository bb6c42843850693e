package uk.waymark.web.contacts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.Refused;

/** A number that the family can ring, new or changed. */
public record NumberForm(
        @NotBlank(message = "{number.label.missing}") @Size(max = 80, message = "{too.long.80}")
        String label,

        @NotNull @Pattern(regexp = "[+]?[0-9() ]{6,24}", message = "{number.phone.wrong}")
        String phone,

        @Refused("hours.not.understood")
        @NotBlank(message = "{number.hours.missing}")
        @Size(max = 200, message = "{too.long.200}")
        String hours,

        @Nullable Boolean primaryOutOfHours,
        @NotNull YesNo nursingAtNight,
        @NotNull YesNo consultantAdvice,
        @NotNull YesNo coversHome,
        @NotNull YesNo coversAge,
        @Nullable UUID numberId,
        @Nullable Integer version,
        @Nullable UUID commandId) {

    static NumberForm empty() {
        YesNo open = YesNo.NOT_KNOWN;
        return new NumberForm("", "", "", null, open, open, open, open, null, null, null);
    }

    static NumberForm of(NumberLine line) {
        NumberDetails now = line.details();
        return new NumberForm(
                now.label(),
                now.phone(),
                now.hours(),
                now.primaryOutOfHours(),
                now.nursingAtNight(),
                now.consultantAdvice(),
                now.coversHome(),
                now.coversAge(),
                line.id(),
                line.version(),
                null);
    }

    NumberDetails details() {
        return new NumberDetails(
                label.strip(),
                phone.strip(),
                hours.strip(),
                Objects.requireNonNullElse(primaryOutOfHours, false),
                nursingAtNight,
                consultantAdvice,
                coversHome,
                coversAge);
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "a telephone number (not shown)";
    }
}
