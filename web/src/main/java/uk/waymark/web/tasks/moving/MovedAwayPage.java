package uk.waymark.web.tasks.moving;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.moving.MoveStory;
import uk.waymark.engine.moving.PassOn;
import uk.waymark.processes.moving.HandOverAfterMove;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.tasks.StepPage;

/** The plan, or what is known, goes to the other area, and the new health board is told: each with its day. */
@Component
class MovedAwayPage implements StepPage<MovedAwayPage.HandedOverForm> {

    /** The day on which it was done. */
    public record HandedOverForm(
            @Refused({"date.future", "move.before.known"}) @RealDate
            TypedDate on) {}

    private final HandOverAfterMove work;
    private final PassOn handOver;
    private final MoveStory moves;

    MovedAwayPage(HandOverAfterMove work, PassOn handOver, MoveStory moves) {
        this.work = work;
        this.handOver = handOver;
        this.moves = moves;
    }

    @Override
    public Set<String> steps() {
        return HandOverAfterMove.STEPS.keySet();
    }

    @Override
    public Class<HandedOverForm> form() {
        return HandedOverForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        model.addAttribute("move", handOver.running(step.child().caseId()));
        model.addAttribute("authority", moves.authority(step.child()));
    }

    @Override
    public Answer done(Reader reader, StepOrder order, HandedOverForm form) {
        return work.done(reader, order, form.on().date().orElseThrow());
    }
}
