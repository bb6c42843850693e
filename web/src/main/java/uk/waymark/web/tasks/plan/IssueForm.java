package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.processes.plan.NamedSettings;
import uk.waymark.processes.plan.NamedSettings.Place;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.Whole;

/** Whether the plan is sent, and which school or college it names. */
@Whole
public record IssueForm(
        @NotNull(message = "{decision.missing}") What what,

        @Nullable Names names,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String setting,

        @Nullable Next nextNames,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String nextSetting,

        @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String reason)
        implements Whole.Answers {

    /** The two answers. */
    public enum What {
        ISSUE,
        CHANGE_FIRST
    }

    /** What section I says of the setting now. */
    public enum Names {
        NAME,
        KIND
    }

    /** The same of the one after a move; later, where it is not decided yet. */
    public enum Next {
        NAME,
        KIND,
        LATER
    }

    /** Without a setting, or its kind, a final plan is not whole. */
    @Override
    public Map<String, String> missing() {
        boolean issue = what == What.ISSUE;
        return new Missing()
                .when(issue && Whole.Answers.blank(setting), "setting", "plan.setting.name.missing")
                .when(issue && names == null, "names", "plan.setting.names.missing")
                .when(
                        issue && namesNext() && Whole.Answers.blank(nextSetting),
                        "nextSetting",
                        "plan.setting.name.missing")
                .boxes();
    }

    private boolean namesNext() {
        return nextNames == Next.NAME || nextNames == Next.KIND;
    }

    NamedSettings settings() {
        Place now = new Place(Objects.requireNonNull(setting), names == Names.KIND);
        return new NamedSettings(
                now, namesNext() ? new Place(Objects.requireNonNull(nextSetting), nextNames == Next.KIND) : null);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a decision on a plan (not shown)";
    }
}
