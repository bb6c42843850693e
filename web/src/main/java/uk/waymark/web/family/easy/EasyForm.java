package uk.waymark.web.family.easy;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which page somebody of a family would like to see first. */
public record EasyForm(
        @NotNull(message = "{easy.choice.missing}") Boolean easy,
        @Nullable UUID commandId) {}
