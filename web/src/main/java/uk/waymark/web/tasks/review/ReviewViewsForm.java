package uk.waymark.web.tasks.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the family and the child say before the meeting, in their own words. */
public record ReviewViewsForm(
        @NotBlank(message = "{review.views.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String family,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String child) {}
