package uk.waymark.web.tasks.plan;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.plan.PlanSheets;
import uk.waymark.web.plan.told.FamilyPlanPages;
import uk.waymark.web.tasks.StepPage;
import uk.waymark.web.tasks.TaskView;

/** The family says what it thinks of the draft, or somebody writes it down for them. */
@Component
class CommentPage implements StepPage<CommentForm> {

    private final HearTheFamily work;
    private final PlanSheets sheets;
    private final FamilyPlanPages family;

    CommentPage(HearTheFamily work, PlanSheets sheets, FamilyPlanPages family) {
        this.work = work;
        this.sheets = sheets;
        this.family = family;
    }

    @Override
    public Set<String> steps() {
        return Set.of("comment-on-the-draft");
    }

    @Override
    public Class<CommentForm> form() {
        return CommentForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute(
                "sheet", sheets.latest(reader, step.child()).orElseThrow(() -> new Refusal.NotNow("plan.not.begun")));
        model.addAttribute("longer", reader.is(Role.SEN_CASEWORKER));
        if (reader.family() && model.getAttribute("task") instanceof TaskView task) {
            model.addAttribute("told", family.sections(task.child()));
        }
    }

    @Override
    public Answer done(Reader reader, StepOrder order, CommentForm form) {
        return work.commented(reader, order, form.comments());
    }

    @Override
    public String next(OpenStep step) {
        return "/today?done=comments-sent";
    }
}
