package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advancecare.NewEdition.Agreement;
import uk.waymark.processes.advancecare.TalkAndPlan.Agreed;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** Whether a draft is agreed, by whom, and until when it holds. */
@Whole
public record AgreeForm(
        @NotNull(message = "{advance.agree.missing}") Boolean agreed,

        @Nullable @Size(max = 120, message = "{too.long.120}")
        String clinician,

        @Nullable @Size(max = 120, message = "{too.long.120}")
        String family,

        @Refused("date.future") @Nullable @RealDate(optional = true)
        TypedDate on,

        @Refused("advance.again.past") @Nullable @RealDate(optional = true)
        TypedDate reviewOn,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String change)
        implements Whole.Answers {

    /** What was agreed. */
    Agreed agreement() {
        return new Agreed(
                new Agreement(Typed.words(clinician), Typed.words(family)),
                Objects.requireNonNull(TypedDate.read(on)),
                Objects.requireNonNull(TypedDate.read(reviewOn)));
    }

    /** A plan that is agreed says by whom, since when and until when; a draft that is not says what has to change. */
    @Override
    public Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        if (Boolean.FALSE.equals(agreed) && Whole.Answers.blank(change)) {
            missing.put("change", "advance.change.missing");
        }
        if (Boolean.TRUE.equals(agreed)) {
            need(missing, "clinician", Whole.Answers.blank(clinician), "advance.clinician.missing");
            need(missing, "family", Whole.Answers.blank(family), "advance.family.missing");
            need(missing, "on", Whole.Answers.blank(on), "advance.on.missing");
            need(missing, "reviewOn", Whole.Answers.blank(reviewOn), "advance.until.missing");
        }
        return missing;
    }

    private static void need(Map<String, String> missing, String box, boolean empty, String key) {
        if (empty) {
            missing.put(box, key);
        }
    }

    /** Never the names. */
    @Override
    public String toString() {
        return "who agreed to a plan (not shown)";
    }
}
