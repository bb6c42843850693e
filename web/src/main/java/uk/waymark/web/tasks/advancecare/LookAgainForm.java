package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What a family says about its plan when it is looked at again. */
public record LookAgainForm(
        @NotNull(message = "{advance.look.missing}") What what,

        @Nullable @RealDate(optional = true) TypedDate holdsUntil,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String change,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String wish,

        @Nullable @RealDate(optional = true) TypedDate askAgainOn) {

    /** The answers that there are. */
    public enum What {
        STILL_RIGHT,
        CHANGE,
        TAKEN_BACK
    }

    /** The day that belongs to the answer. */
    LocalDate day() {
        return Objects.requireNonNull(Typed.day(what == What.STILL_RIGHT ? holdsUntil : askAgainOn));
    }

    /** The words that belong to the answer. */
    String words() {
        return Typed.words(what == What.CHANGE ? change : wish);
    }

    /** A plan that holds, and a family that takes it back, have a day. */
    @AssertTrue(message = "{advance.again.missing}")
    public boolean isDayGiven() {
        return what == null
                || what == What.CHANGE
                || Typed.day(what == What.STILL_RIGHT ? holdsUntil : askAgainOn) != null;
    }

    /** What changes, or what they wish instead, is written down. */
    @AssertTrue(message = "{advance.wish.missing}")
    public boolean isWordsGiven() {
        return what == null || what == What.STILL_RIGHT || !words().isBlank();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what a family says about its plan (not shown)";
    }
}
