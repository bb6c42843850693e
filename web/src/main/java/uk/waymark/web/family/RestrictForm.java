package uk.waymark.web.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record is to be closed to one person of the family, or opened again. */
public record RestrictForm(
        @NotNull(message = "{family.member.not.found}") UUID memberId,
        @NotNull(message = "{family.member.not.found}") Boolean restricted,
        @Nullable UUID commandId) {}
