package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** What a family says about its plan when it is looked at again. */
@Whole
public record LookAgainForm(
        @NotNull(message = "{advance.look.missing}") What what,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String words,

        @Refused("advance.again.past") @Nullable @RealDate(optional = true)
        TypedDate until)
        implements Whole.Answers {

    /** The answers that there are. */
    public enum What {
        STILL_RIGHT,
        CHANGE,
        TAKEN_BACK
    }

    /** Until when it holds, or when they are asked again. */
    LocalDate day() {
        return Objects.requireNonNull(TypedDate.read(until));
    }

    /** What changes, or what they wish instead. */
    String said() {
        return Typed.words(words);
    }

    /** A plan that holds has a day; what changes, or what they wish instead, is written down. */
    @Override
    public Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if ((what == What.CHANGE || what == What.TAKEN_BACK) && Whole.Answers.blank(words)) {
            missing.put("words", what == What.CHANGE ? "advance.change.missing" : "advance.wish.missing");
        }
        if ((what == What.STILL_RIGHT || what == What.TAKEN_BACK) && Whole.Answers.blank(until)) {
            missing.put("until", what == What.STILL_RIGHT ? "advance.until.missing" : "advance.again.missing");
        }
        return missing;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "what a family says about its plan (not shown)";
    }
}
