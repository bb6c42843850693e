package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.review.ReviewDecision;
import uk.waymark.engine.review.ReviewMeetings.Report;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** The report of a review meeting. */
public record ReportForm(
        @Refused("review.report.missing")
        @NotBlank(message = "{review.report.missing}")
        @Size(max = 4000, message = "{too.long.4000}")
        String text,

        @NotNull(message = "{review.recommends.missing}") ReviewDecision recommends,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String differences,

        @Refused({"date.future", "review.report.before.meeting"}) @RealDate(missing = "{review.sent.missing}")
        TypedDate sentOn) {

    Report report() {
        return new Report(sentOn.date().orElseThrow(), text.strip(), recommends, differences);
    }
}
