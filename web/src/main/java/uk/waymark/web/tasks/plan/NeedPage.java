package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.plan.PlanNeed;
import uk.waymark.engine.referral.ReferralStory;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The authority decides whether a plan is necessary. */
@Component
class NeedPage implements StepPage<NeedPage.PlanNeedForm> {

    /** The decision, and why, in words that the family reads. */
    public record PlanNeedForm(
            @NotNull(message = "{decision.missing}") PlanNeed answer,

            @NotBlank(message = "{decision.reason.missing}") @Size(max = 4000, message = "{too.long.4000}")
            String reason) {}

    private final DecideOnPlan work;
    private final ReferralStory stories;

    NeedPage(DecideOnPlan work, ReferralStory stories) {
        this.work = work;
        this.stories = stories;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-plan-needed");
    }

    @Override
    public Class<PlanNeedForm> form() {
        return PlanNeedForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("asked", stories.find(step.child()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, PlanNeedForm form) {
        return work.need(reader, order, form.answer(), form.reason().strip());
    }
}
