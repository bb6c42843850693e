package uk.waymark.web.tasks.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.processes.plan.AnswerLateComment;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.StepPage;

/** What a family said later to a draft is read and answered. */
@Component
class LateReplyPage implements StepPage<LateReplyPage.LateReplyForm> {

    /** What the family is answered, and when they met. */
    public record LateReplyForm(
            @Refused("plan.reply.missing")
            @NotBlank(message = "{plan.reply.missing}")
            @Size(max = 4000, message = "{too.long.4000}")
            String reply,

            @Refused({"plan.meeting.missing", "date.future"}) @Nullable @RealDate(optional = true)
            TypedDate metOn) {}

    private final AnswerLateComment work;
    private final LateComments comments;

    LateReplyPage(AnswerLateComment work, LateComments comments) {
        this.work = work;
        this.comments = comments;
    }

    @Override
    public Set<String> steps() {
        return Set.of("answer-late-comment");
    }

    @Override
    public Class<LateReplyForm> form() {
        return LateReplyForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("comments", List.of(comments.read(step.child(), step.about())));
        model.addAttribute("stands", comments.stands(step.child()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, LateReplyForm form) {
        return work.answered(reader, order, form.reply(), TypedDate.read(form.metOn()));
    }
}
