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
import uk.waymark.web.plan.PlanSheets;
import uk.waymark.web.tasks.StepPage;

/** The panel decides the need, and nothing on the page speaks of money. */
@Component
class PanelNeedPage implements StepPage<NeedForm> {

    private final PanelSteps work;
    private final PanelRecords records;
    private final PlanSheets sheets;

    PanelNeedPage(PanelSteps work, PanelRecords records, PlanSheets sheets) {
        this.work = work;
        this.records = records;
        this.sheets = sheets;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-the-need");
    }

    @Override
    public Class<NeedForm> form() {
        return NeedForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("said", records.one(step.child(), step.about()).withoutMoney());
        model.addAttribute("sheet", sheets.latest(reader, step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NeedForm form) {
        return work.need(reader, order, form.decision());
    }
}
