package uk.waymark.web.tasks.panel;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.panel.PanelRecords;
import uk.waymark.engine.panel.Question;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.tasks.StepPage;

/** The question to a panel is prepared, with the family's view. */
@Component
class QuestionPage implements StepPage<QuestionForm> {

    private final PanelSteps work;
    private final FamilyComments comments;
    private final PanelRecords records;

    QuestionPage(PanelSteps work, FamilyComments comments, PanelRecords records) {
        this.work = work;
        this.comments = comments;
        this.records = records;
    }

    @Override
    public Set<String> steps() {
        return Set.of("put-the-question");
    }

    @Override
    public Class<QuestionForm> form() {
        return QuestionForm.class;
    }

    @Override
    public QuestionForm start(Reader reader, OpenStep step) {
        Question before = records.one(step.child(), step.about()).question();
        return before == null ? FactSheet.blank(QuestionForm.class) : QuestionForm.again(before);
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("comments", comments.list(step.child()));
        model.addAttribute("said", records.one(step.child(), step.about()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, QuestionForm form) {
        return work.asked(reader, order, form.asked());
    }
}
