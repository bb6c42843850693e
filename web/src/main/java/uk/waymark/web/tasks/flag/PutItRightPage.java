package uk.waymark.web.tasks.flag;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.foundations.WhyThisFlag;
import uk.waymark.processes.flag.PutItRight;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.foundations.WhereToMend;
import uk.waymark.web.tasks.StepPage;

/** Something that the child should have is missing: why we say so, where it is put right, and what else can be said. */
@Component
class PutItRightPage implements StepPage<PutRightForm> {

    private final PutItRight work;
    private final FoundationPages foundations;
    private final Today today;

    PutItRightPage(PutItRight work, FoundationPages foundations, Today today) {
        this.work = work;
        this.foundations = foundations;
        this.today = today;
    }

    @Override
    public Set<String> steps() {
        return Set.of("put-it-right");
    }

    @Override
    public Class<PutRightForm> form() {
        return PutRightForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        WhyThisFlag why = foundations.why(step.child(), step.about());
        model.addAttribute("why", why);
        model.addAttribute("mend", WhereToMend.of(why.flag().foundation(), step.caseRef()));
        model.addAttribute("today", today.date());
    }

    @Override
    public Answer done(Reader reader, StepOrder order, PutRightForm form) {
        return switch (form.what()) {
            case FIXED -> work.fixed(reader, order);
            case NOT_NEEDED -> work.notNeeded(reader, order, form.words(), until(form));
            case GAP_PLAN -> work.planGap(reader, order, form.words(), until(form));
        };
    }

    private static LocalDate until(PutRightForm form) {
        return Objects.requireNonNull(form.until()).date().orElseThrow();
    }
}
