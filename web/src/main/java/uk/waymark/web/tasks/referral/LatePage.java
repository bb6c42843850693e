package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.referral.FindOutWhyLate;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A decision is late: why, what is done about it, and whether the law excuses it. */
@Component
class LatePage implements StepPage<LateForm> {

    private final FindOutWhyLate work;

    LatePage(FindOutWhyLate work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("find-out-why-late");
    }

    @Override
    public Class<LateForm> form() {
        return LateForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, LateForm form) {
        return work.explain(reader, order, form.reason().strip(), form.claim());
    }
}
