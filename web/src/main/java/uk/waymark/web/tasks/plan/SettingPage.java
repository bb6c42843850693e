package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** One school or college that was asked has answered. */
@Component
class SettingPage implements StepPage<SettingForm> {

    private final HearTheFamily work;
    private final AskSettings settings;

    SettingPage(HearTheFamily work, AskSettings settings) {
        this.work = work;
        this.settings = settings;
    }

    @Override
    public Set<String> steps() {
        return Set.of("record-setting-answer");
    }

    @Override
    public Class<SettingForm> form() {
        return SettingForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "asked",
                settings.list(step.child()).stream()
                        .filter(line -> line.id().equals(step.about()))
                        .findFirst()
                        .orElseThrow(() -> new Refusal.NotFound("plan.setting.unknown")));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, SettingForm form) {
        return work.settingAnswered(reader, order, form.reply());
    }
}
