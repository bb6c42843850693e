package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** What a family said when a talk was offered, or why it was not offered yet. */
@Whole
public record OfferForm(
        @NotNull(message = "{advance.offer.missing}") What what,

        @NotBlank(message = "{advance.wish.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String words,

        @Refused("advance.again.past") @Nullable @RealDate(optional = true)
        TypedDate againOn)
        implements Whole.Answers {

    /** The answers that there are. */
    public enum What {
        WANTED,
        NOT_NOW,
        PUT_OFF,
        NOT_NEEDED
    }

    /** The day on which they are asked again. */
    LocalDate again() {
        return Objects.requireNonNull(TypedDate.read(againOn));
    }

    /** Whoever is not talked with now is asked again on a day. */
    @Override
    public Map<String, String> missing() {
        boolean later = what == What.NOT_NOW || what == What.PUT_OFF;
        return later && Whole.Answers.blank(againOn) ? Map.of("againOn", "advance.again.missing") : Map.of();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what a family said (not shown)";
    }
}
