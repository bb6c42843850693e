package uk.waymark.web.planning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.ViewState;
import uk.waymark.engine.planning.PlanFacts;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.rules.YesNo;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What is known of a child's plan. */
public record PlanForm(
        @NotNull PlanKind planKind,
        @Nullable @RealDate(optional = true) TypedDate reviewedOn,
        @NotNull ViewState childView,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String childWords,

        @NotNull ViewState familyView,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String familyWords,

        @NotNull YesNo educationCovered,
        @NotNull YesNo adulthoodCovered,
        @Nullable @RealDate(optional = true) TypedDate feedbackOn,
        @NotNull YesNo doctorKnown,
        @NotNull YesNo schoolKnown,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static PlanForm of(PlanSheet sheet) {
        PlanFacts now = sheet.facts();
        return new PlanForm(
                now.planKind(),
                Typed.shown(now.reviewedOn()),
                now.childView(),
                sheet.childWords(),
                now.familyView(),
                sheet.familyWords(),
                now.educationCovered(),
                now.adulthoodCovered(),
                Typed.shown(now.feedbackOn()),
                now.doctorKnown(),
                now.schoolKnown(),
                sheet.version(),
                null);
    }

    PlanSheet sheet() {
        PlanFacts facts = new PlanFacts(
                planKind,
                TypedDate.read(reviewedOn),
                childView,
                familyView,
                educationCovered,
                adulthoodCovered,
                TypedDate.read(feedbackOn),
                doctorKnown,
                schoolKnown);
        return new PlanSheet(facts, Typed.words(childWords), Typed.words(familyWords), version);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a child's plan (not shown)";
    }
}
