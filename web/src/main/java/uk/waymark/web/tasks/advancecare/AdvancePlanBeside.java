package uk.waymark.web.tasks.advancecare;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.PlanDraft;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.processes.tasks.OpenStep;

/** What is known of the plan, beside each of its steps. */
@Component
class AdvancePlanBeside {

    private final AdvanceCarePlans plans;
    private final PlanDraft draft;
    private final AccessPolicy policy;

    AdvancePlanBeside(AdvanceCarePlans plans, PlanDraft draft, AccessPolicy policy) {
        this.plans = plans;
        this.draft = draft;
        this.policy = policy;
    }

    void show(Reader reader, OpenStep step, Model model) {
        if (maySee(reader, step)) {
            model.addAttribute("sheet", plans.read(step.child()));
            model.addAttribute("draft", draft.read(step.child()));
        }
    }

    /** The draft, or the present plan that is to be changed. */
    String begins(Reader reader, OpenStep step) {
        if (!maySee(reader, step)) {
            return "";
        }
        String written = draft.read(step.child());
        PlanSheet sheet = plans.read(step.child());
        return written.isEmpty() && sheet.made() ? sheet.words() : written;
    }

    /** A step shows who the child is; what the plan says takes a ground of its own. */
    private boolean maySee(Reader reader, OpenStep step) {
        return policy.allows(reader, step.caseRef(), DataClass.ADVANCE_CARE_PLAN, Act.READ);
    }
}
