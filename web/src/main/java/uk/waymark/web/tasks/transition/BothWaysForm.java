package uk.waymark.web.tasks.transition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The two plans that stand side by side. */
public record BothWaysForm(
        @NotBlank(message = "{growing.up.hoping.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String hoping,

        @NotBlank(message = "{growing.up.worsening.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String worsening) {

    /** Never the plans. */
    @Override
    public String toString() {
        return "two plans (not shown)";
    }
}
