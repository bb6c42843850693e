package uk.waymark.web.tasks.plan;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.processes.plan.HearTheFamily;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.tasks.StepPage;

/** The family is answered, and the schools or colleges are chosen that are asked. */
@Component
class ReplyPage implements StepPage<ReplyForm> {

    private final HearTheFamily work;
    private final FamilyComments comments;

    ReplyPage(HearTheFamily work, FamilyComments comments) {
        this.work = work;
        this.comments = comments;
    }

    @Override
    public Set<String> steps() {
        return Set.of("answer-the-family");
    }

    @Override
    public Class<ReplyForm> form() {
        return ReplyForm.class;
    }

    @Override
    public ReplyForm start(Reader reader, OpenStep step) {
        ReplyForm blank = FactSheet.blank(ReplyForm.class);
        return comments.list(step.child()).stream()
                .map(line -> line.comments().setting())
                .filter(Objects::nonNull)
                .findFirst()
                .map(wished -> FactSheet.with(blank, "settings", wished))
                .orElse(blank);
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("comments", comments.list(step.child()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ReplyForm form) {
        return work.answered(reader, order, form.answer());
    }
}
