package uk.waymark.web.tasks.flag;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** What somebody says about something that is missing. */
@Whole
public record PutRightForm(
        @NotNull(message = "{flag.what.missing}") What what,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String because,

        @Nullable @RealDate(optional = true) TypedDate notNeededUntil,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String plan,

        @Nullable @RealDate(optional = true) TypedDate planUntil)
        implements Whole.Answers {

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

    /** Whatever is quiet for a while has a reason, and a day on which it is looked at again. */
    @Override
    public Map<String, String> missing() {
        boolean quiet = what != null && what != What.FIXED;
        boolean notNeeded = what == What.NOT_NEEDED;
        return new Missing()
                .when(quiet && words().isEmpty(), notNeeded ? "because" : "plan", "flag.reason.missing")
                .when(
                        quiet && Whole.Answers.blank(until()),
                        notNeeded ? "notNeededUntil" : "planUntil",
                        "flag.until.missing")
                .boxes();
    }
}
