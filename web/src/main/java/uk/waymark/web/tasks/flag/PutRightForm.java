package uk.waymark.web.tasks.flag;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What somebody says about something that is missing. */
public record PutRightForm(
        @NotNull(message = "{flag.what.missing}") What what,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String because,

        @Nullable @RealDate(optional = true) TypedDate notNeededUntil,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String plan,

        @Nullable @RealDate(optional = true) TypedDate planUntil) {

    /** The three things that can be said. */
    public enum What {
        FIXED,
        NOT_NEEDED,
        GAP_PLAN
    }

    /** The words that belong to the answer. */
    String words() {
        String typed = what == What.NOT_NEEDED ? because : plan;
        return typed == null ? "" : typed.strip();
    }

    /** The day that belongs to the answer. */
    @Nullable
    TypedDate until() {
        return what == What.NOT_NEEDED ? notNeededUntil : planUntil;
    }

    /** Whatever is quiet for a while has a day on which it is looked at again. */
    @AssertTrue(message = "{flag.until.missing}")
    public boolean isUntilGiven() {
        if (what == null || what == What.FIXED) {
            return true;
        }
        TypedDate day = until();
        return day != null && day.date().isPresent();
    }
}
