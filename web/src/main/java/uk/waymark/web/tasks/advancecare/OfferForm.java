package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What a family said when a talk was offered, or why it was not offered yet. */
public record OfferForm(
        @NotNull(message = "{advance.offer.missing}") What what,

        @Nullable @RealDate(optional = true) TypedDate askAgainOn,
        @Nullable @RealDate(optional = true) TypedDate offerOn,

        @NotBlank(message = "{advance.wish.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String words) {

    /** The answers that there are. */
    public enum What {
        WANTED,
        NOT_NOW,
        PUT_OFF,
        NOT_NEEDED
    }

    /** The day that belongs to the answer. */
    LocalDate again() {
        return Objects.requireNonNull(Typed.day(day()));
    }

    private @Nullable TypedDate day() {
        return what == What.NOT_NOW ? askAgainOn : offerOn;
    }

    /** Whoever is not talked with now is asked again on a day. */
    @AssertTrue(message = "{advance.again.missing}")
    public boolean isDayGiven() {
        return (what != What.NOT_NOW && what != What.PUT_OFF) || Typed.day(day()) != null;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what a family said (not shown)";
    }
}
