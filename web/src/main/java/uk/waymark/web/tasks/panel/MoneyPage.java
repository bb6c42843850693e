package uk.waymark.web.tasks.panel;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The panel decides who pays what; the need is decided and stands above. */
@Component
class MoneyPage implements StepPage<MoneyForm> {

    private final PanelSteps work;
    private final PanelRecords records;

    MoneyPage(PanelSteps work, PanelRecords records) {
        this.work = work;
        this.records = records;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-the-money");
    }

    @Override
    public Class<MoneyForm> form() {
        return MoneyForm.class;
    }

    @Override
    public MoneyForm start(Reader reader, OpenStep step) {
        NeedDecision need = records.one(step.child(), step.about()).need();
        return MoneyForm.begin(need == null ? List.of() : need.present());
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("said", records.one(step.child(), step.about()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, MoneyForm form) {
        return work.money(reader, order, form.funding());
    }
}
