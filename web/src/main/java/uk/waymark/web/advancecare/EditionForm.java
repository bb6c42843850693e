package uk.waymark.web.advancecare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.NewEdition.Agreement;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The next edition of an advance care plan, or that it was offered or declined. */
public record EditionForm(
        @Refused("advance.plan.is.made") @NotNull(message = "{advance.plan.state.missing}")
        PlanState state,

        @Refused("date.future") @RealDate TypedDate on,

        @Refused("advance.plan.words.missing") @Nullable @Size(max = 8000, message = "{too.long.8000}")
        String words,

        @Refused("advance.plan.agreement.missing") @Nullable @Size(max = 120, message = "{too.long.120}")
        String clinician,

        @Nullable @Size(max = 120, message = "{too.long.120}")
        String family,

        @Refused("advance.again.past") @Nullable @RealDate(optional = true)
        TypedDate reviewOn,

        @NotNull Integer version,
        @Nullable UUID commandId) {

    NewEdition edition() {
        Agreement agreed = new Agreement(Typed.words(clinician), Typed.words(family));
        return new NewEdition(
                state, on.date().orElseThrow(), TypedDate.read(reviewOn), Typed.words(words), agreed, version);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "an edition of an advance care plan (not shown)";
    }

    /** What is present, to begin the next edition with. */
    record Start(
            @Nullable PlanState state,
            @Nullable TypedDate on,
            String words,
            String clinician,
            String family,
            @Nullable TypedDate reviewOn,
            Integer version,
            @Nullable UUID commandId) {

        static Start of(PlanSheet now) {
            return new Start(now.state(), null, now.words(), "", "", Typed.shown(now.reviewOn()), now.edition(), null);
        }
    }
}
