package uk.waymark.web.tasks.plan;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.AskSettings;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.processes.plan.DecideOnPlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.plan.NumberedPlan;
import uk.waymark.web.plan.PlanSheets;
import uk.waymark.web.tasks.StepPage;

/** The authority looks at everything that was said, and decides on the final plan. */
@Component
class IssuePage implements StepPage<IssueForm> {

    private final DecideOnPlan work;
    private final AskSettings settings;
    private final FamilyComments comments;
    private final PanelRecords panels;
    private final PlanSheets sheets;

    IssuePage(
            DecideOnPlan work, AskSettings settings, FamilyComments comments, PanelRecords panels, PlanSheets sheets) {
        this.work = work;
        this.settings = settings;
        this.comments = comments;
        this.panels = panels;
        this.sheets = sheets;
    }

    @Override
    public Set<String> steps() {
        return Set.of("decide-to-issue");
    }

    @Override
    public Class<IssueForm> form() {
        return IssueForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("settings", settings.list(step.child()));
        model.addAttribute("comments", comments.list(step.child()));
        model.addAttribute("panels", panels.of(step.child()));
        model.addAttribute("near", sheets.near(step.child()));
        model.addAttribute(
                "hidden",
                sheets.latest(reader, step.child()).map(NumberedPlan::hidden).orElse(EnumSet.allOf(PlanSection.class)));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, IssueForm form) {
        String reason = form.reason().strip();
        return form.what() == IssueForm.What.ISSUE
                ? work.issue(reader, order, form.settings(), reason)
                : work.changeFirst(reader, order, reason);
    }
}
