package uk.waymark.web.circle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.answers.CarerSupport;
import uk.waymark.engine.circle.CircleFacts;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.rules.YesNo;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What supports the people around a child. */
public record CircleForm(
        @NotNull YesNo soleCarer,
        @NotNull CarerSupport carerAssessment,
        @Nullable @RealDate(optional = true) TypedDate carerAssessedOn,
        @NotNull CarerSupport siblings,
        @NotNull YesNo contingency,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String contingencyWords,

        @NotNull CarerSupport griefSupport,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static CircleForm of(CircleSheet sheet) {
        CircleFacts now = sheet.facts();
        return new CircleForm(
                now.soleCarer(),
                now.carerAssessment(),
                Typed.shown(now.carerAssessedOn()),
                now.siblings(),
                now.contingency(),
                sheet.contingencyWords(),
                now.griefSupport(),
                sheet.version(),
                null);
    }

    CircleSheet sheet() {
        CircleFacts facts = new CircleFacts(
                soleCarer, carerAssessment, TypedDate.read(carerAssessedOn), siblings, contingency, griefSupport);
        return new CircleSheet(facts, Typed.words(contingencyWords), version);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "the support around a child (not shown)";
    }
}
