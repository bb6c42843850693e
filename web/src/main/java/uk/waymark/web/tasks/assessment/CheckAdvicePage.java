package uk.waymark.web.tasks.assessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.ReadAdvice;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.assessment.CheckTheAdvice;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;
import uk.waymark.web.tasks.StepPage;

/** A caseworker reads advice and says whether it is enough. */
@Component
class CheckAdvicePage implements StepPage<CheckForm> {

    private final CheckTheAdvice work;
    private final ReadAdvice advice;

    CheckAdvicePage(CheckTheAdvice work, ReadAdvice advice) {
        this.work = work;
        this.advice = advice;
    }

    @Override
    public Set<String> steps() {
        return Set.of("check-advice");
    }

    @Override
    public Class<CheckForm> form() {
        return CheckForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "advice", advice.sent(reader, step.caseRef(), step.about()).orElse(null));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, CheckForm form) {
        String missing = form.missing() == null ? "" : form.missing().strip();
        return form.enough() == YesNo.YES ? work.enough(reader, order) : work.askAgain(reader, order, missing);
    }
}
