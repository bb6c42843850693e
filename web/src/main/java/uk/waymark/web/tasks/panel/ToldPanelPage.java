package uk.waymark.web.tasks.panel;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.referral.NoticeForm;

/** The family hears what the panel says. */
@Component
class ToldPanelPage implements StepPage<NoticeForm> {

    private final PanelSteps work;
    private final PanelRecords records;

    ToldPanelPage(PanelSteps work, PanelRecords records) {
        this.work = work;
        this.records = records;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-what-panel-says");
    }

    @Override
    public Class<NoticeForm> form() {
        return NoticeForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("said", records.one(step.child(), step.about()).withoutMoney());
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoticeForm form) {
        return work.told(reader, order, form.notice());
    }
}
