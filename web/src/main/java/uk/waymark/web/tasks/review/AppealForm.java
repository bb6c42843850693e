package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import uk.waymark.engine.review.Appeal;
import uk.waymark.web.form.Refused;

/** How it stands with an appeal. */
public record AppealForm(
        @Refused("review.appeal.time.not.over") @NotNull(message = "{review.appeal.missing}")
        Appeal appeal) {}
