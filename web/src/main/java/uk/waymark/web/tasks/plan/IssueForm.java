package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whether the plan is sent, and which school or college it names. */
public record IssueForm(
        @NotNull(message = "{decision.missing}") What what,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String setting,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reason) {

    /** The two answers. */
    public enum What {
        ISSUE,
        CHANGE_FIRST
    }

    /** Without a setting, or its kind, a final plan is not whole. */
    @AssertTrue(message = "{plan.setting.name.missing}")
    public boolean isSettingNamed() {
        return what != What.ISSUE || (setting != null && !setting.isBlank());
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a decision on a plan (not shown)";
    }
}
