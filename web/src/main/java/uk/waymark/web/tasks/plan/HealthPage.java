package uk.waymark.web.tasks.plan;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.AgreeHealthProvision;
import uk.waymark.processes.plan.PrepareDraft;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.plan.NumberedPlan;
import uk.waymark.web.tasks.StepPage;

/** The health board reads its part of the plan and agrees, or says what has to change. */
@Component
class HealthPage implements StepPage<HealthForm> {

    private final PrepareDraft work;
    private final AgreeHealthProvision health;

    HealthPage(PrepareDraft work, AgreeHealthProvision health) {
        this.work = work;
        this.health = health;
    }

    @Override
    public Set<String> steps() {
        return Set.of("agree-health-provision");
    }

    @Override
    public Class<HealthForm> form() {
        return HealthForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("sheet", new NumberedPlan(health.toAgree(step.child()), Set.of()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, HealthForm form) {
        return form.what() == HealthForm.What.AGREED
                ? work.healthAgrees(reader, order)
                : work.healthWantsChanges(
                        reader,
                        order,
                        Objects.requireNonNullElse(form.changes(), "").strip());
    }
}
