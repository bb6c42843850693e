package uk.waymark.web.tasks.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.panel.Question;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What a panel is asked, as it was typed. */
public record QuestionForm(
        @NotBlank(message = "{panel.question.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String question,

        @NotBlank(message = "{panel.papers.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String papers,

        @NotNull(message = "{panel.view.missing}") View viewGiven,

        @NotBlank(message = "{panel.view.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String view,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String viewUsed,

        @RealDate TypedDate meetsOn) {

    /** Whether the family gave its view. */
    public enum View {
        GIVEN,
        NONE
    }

    /** A question that was put off, to be completed. */
    static QuestionForm again(Question before) {
        return new QuestionForm(
                before.question(),
                before.papers(),
                before.viewGiven() == YesNo.YES ? View.GIVEN : View.NONE,
                before.view(),
                before.viewUsed(),
                TypedDate.of(before.meetsOn()));
    }

    Question asked() {
        return new Question(
                question.strip(),
                papers.strip(),
                viewGiven == View.GIVEN ? YesNo.YES : YesNo.NO,
                view.strip(),
                Objects.requireNonNullElse(viewUsed, "").strip(),
                meetsOn.date().orElseThrow());
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a question to a panel (not shown)";
    }
}
