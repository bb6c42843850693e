package uk.waymark.processes.advancecare;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan.Standing;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.PlanDraft;
import uk.waymark.engine.answers.PlanState;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** Talking with a family about what matters if things change, writing it down, agreeing it, and looking at it again. */
@Component
public class TalkAndPlan {

    /** The step in which the talk is offered. */
    public static final String OFFER = "offer-the-conversation";
    /** The step in which the plan is written. */
    public static final String WRITE = "write-the-plan";
    /** The step in which it is agreed. */
    public static final String AGREE = "agree-the-plan";
    /** The step in which it is looked at again. */
    public static final String LOOK_AGAIN = "look-at-it-again";

    private final CompleteTask task;
    private final OwnStep own;
    private final StepNote notes;
    private final Paper paper;
    private final Today today;

    TalkAndPlan(CompleteTask task, OwnStep own, StepNote notes, Paper paper, Today today) {
        this.task = task;
        this.own = own;
        this.notes = notes;
        this.paper = paper;
        this.today = today;
    }

    /** The plan, its draft, and how far it has come. */
    @Component
    record Paper(AdvanceCarePlans plans, PlanDraft draft, CourseOfAdvancePlan course) {}

    /** The family wants a plan; {@code words} say what they told us. */
    public Answer wanted(Reader reader, StepOrder order, String words) {
        return recorded(reader, order, OFFER, PlanState.OFFERED, words, null);
    }

    /**
     * The family does not want one now, or takes it back; their wish is kept, and they are asked again.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advance.again.past}
     */
    public Answer notNow(Reader reader, StepOrder order, String step, String wish, LocalDate askAgainOn) {
        return recorded(reader, order, step, PlanState.DECLINED, wish, askAgainOn);
    }

    /**
     * It is not the right time to offer it.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advance.again.past}
     */
    public Answer putOff(Reader reader, StepOrder order, String why, LocalDate until) {
        return recorded(reader, order, OFFER, PlanState.NOT_OFFERED, why, until);
    }

    private Answer recorded(
            Reader reader, StepOrder order, String step, PlanState state, String words, @Nullable LocalDate again) {
        return move(reader, order, step, open -> {
            int seen = now(open).edition();
            paper.plans().record(reader, open.caseRef(), new NewEdition(state, today.date(), again, words, seen));
            return Follows.from(now(open));
        });
    }

    /** It makes no sense for this child any more; {@code why} is kept. */
    public Answer notNeeded(Reader reader, StepOrder order, String why) {
        return noted(reader, order, OFFER, why, Follows.NOT_NEEDED);
    }

    /**
     * The draft is written.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advance.plan.words.missing}
     */
    public Answer written(Reader reader, StepOrder order, String words) {
        return move(reader, order, WRITE, open -> {
            paper.draft().write(reader, open.caseRef(), words);
            return Follows.WRITTEN;
        });
    }

    /**
     * The draft is agreed and becomes the present edition.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advance.plan.agreement.missing}, {@code advance.again.past} or
     *     {@code date.future}
     */
    public Answer agreed(Reader reader, StepOrder order, Agreed agreed) {
        return move(reader, order, AGREE, open -> {
            String words = paper.draft().read(open.child());
            NewEdition edition = new NewEdition(
                    PlanState.MADE,
                    agreed.on(),
                    agreed.reviewOn(),
                    words,
                    agreed.by(),
                    now(open).edition());
            paper.plans().record(reader, open.caseRef(), edition);
            return Follows.COPIES;
        });
    }

    /** Who agreed to a draft, on which day, and until when it holds. */
    public record Agreed(NewEdition.Agreement by, LocalDate on, LocalDate reviewOn) {}

    /** The draft, or the present plan, is changed first; the present plan holds meanwhile. */
    public Answer change(Reader reader, StepOrder order, String step, String why) {
        return noted(reader, order, step, why, Follows.WANTED);
    }

    /**
     * The present plan still says what they want.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code advance.plan.none} or {@code advance.again.past}
     */
    public Answer stillRight(Reader reader, StepOrder order, LocalDate lookAgainOn) {
        return move(reader, order, LOOK_AGAIN, open -> {
            paper.plans().stillRight(reader, open.caseRef(), lookAgainOn);
            return Follows.RESTS;
        });
    }

    private Answer noted(Reader reader, StepOrder order, String step, String why, Follows follows) {
        return move(reader, order, step, open -> {
            notes.write(reader, open, why);
            return follows;
        });
    }

    private Answer move(Reader reader, StepOrder order, String step, Function<OpenStep, Follows> work) {
        return own.during(() -> task.complete(
                reader, order, Set.of(step), open -> work.apply(open).answers(now(open))));
    }

    private Standing now(OpenStep open) {
        return paper.course().of(open.child().caseId());
    }
}
