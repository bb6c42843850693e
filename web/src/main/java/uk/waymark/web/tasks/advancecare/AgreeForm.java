package uk.waymark.web.tasks.advancecare;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advancecare.NewEdition.Agreement;
import uk.waymark.processes.advancecare.TalkAndPlan.Agreed;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** Whether a draft is agreed, by whom, and until when it holds. */
public record AgreeForm(
        @NotNull(message = "{advance.agree.missing}") Boolean agreed,

        @Nullable @Size(max = 120, message = "{too.long.120}")
        String clinician,

        @Nullable @Size(max = 120, message = "{too.long.120}")
        String family,

        @Nullable @RealDate(optional = true) TypedDate on,
        @Nullable @RealDate(optional = true) TypedDate reviewOn,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String change) {

    /** What was agreed. */
    Agreed agreement() {
        return new Agreed(
                new Agreement(Typed.words(clinician), Typed.words(family)),
                Objects.requireNonNull(Typed.day(on)),
                Objects.requireNonNull(Typed.day(reviewOn)));
    }

    /** A plan that is agreed says by whom, since when and until when. */
    @AssertTrue(message = "{advance.agree.incomplete}")
    public boolean isWhole() {
        return !Boolean.TRUE.equals(agreed)
                || (!Typed.words(clinician).isBlank()
                        && !Typed.words(family).isBlank()
                        && Typed.day(on) != null
                        && Typed.day(reviewOn) != null);
    }

    /** A draft that is not agreed says what has to change. */
    @AssertTrue(message = "{advance.change.missing}")
    public boolean isChangeSaid() {
        return !Boolean.FALSE.equals(agreed) || !Typed.words(change).isBlank();
    }

    /** Never the names. */
    @Override
    public String toString() {
        return "who agreed to a plan (not shown)";
    }
}
