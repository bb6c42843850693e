package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.plan.HelpWithoutPlan;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The family is told why there is no plan, and its rights; a notice that lacks one of them cannot go out. */
@Component
class ToldNoPlanPage implements StepPage<NoPlanForm> {

    private final HelpWithoutPlan work;

    ToldNoPlanPage(HelpWithoutPlan work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-no-plan");
    }

    @Override
    public Class<NoPlanForm> form() {
        return NoPlanForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, NoPlanForm form) {
        return work.told(reader, order, form.notice());
    }
}
