package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotNull;

/** Whether the two records are of the same child. */
public record SameForm(
        @NotNull(message = "{same.child.missing}") Boolean same) {}
