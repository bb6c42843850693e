package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.Whole;

/** Whether the plan is sent, and which school or college it names. */
@Whole
public record IssueForm(
        @NotNull(message = "{decision.missing}") What what,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String setting,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reason)
        implements Whole.Answers {

    /** The two answers. */
    public enum What {
        ISSUE,
        CHANGE_FIRST
    }

    /** Without a setting, or its kind, a final plan is not whole. */
    @Override
    public Map<String, String> missing() {
        return what == What.ISSUE && Whole.Answers.blank(setting)
                ? Map.of("setting", "plan.setting.name.missing")
                : Map.of();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a decision on a plan (not shown)";
    }
}
