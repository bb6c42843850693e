package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.SettingAnswer;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** What a school or college answered. */
public record SettingForm(
        @NotNull(message = "{plan.setting.answer.missing}") SettingAnswer answer,

        @NotBlank(message = "{plan.setting.answer.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Refused("date.future") @RealDate TypedDate on) {

    AskSettings.Reply reply() {
        return new AskSettings.Reply(answer, words.strip(), on.date().orElseThrow());
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a setting's answer (not shown)";
    }
}
