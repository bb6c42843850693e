package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotNull;
import uk.waymark.engine.review.Appeal;

/** How it stands with an appeal. */
public record AppealForm(
        @NotNull(message = "{review.appeal.missing}") Appeal appeal) {}
