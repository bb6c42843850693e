package uk.waymark.processes.tasks;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;

/** The steps that are done by acting outside Waymark and writing down what was done; nothing branches on them. */
@Component
public class SimpleSteps {

    /** The ids of these steps. */
    public static final Set<String> STEPS = Set.of(
            "help-to-put-it-right",
            "arrange-cover-meanwhile",
            "clear-the-way-now",
            "explain-to-family",
            "chase-first-visit",
            "remind-the-adviser",
            "ask-why-advice-is-late",
            "go-on-without-advice",
            "tell-family-why-review-is-late",
            "chase-the-copies",
            "chase-acknowledgements",
            "tell-family-why-decision-is-late",
            "support-the-family",
            "support-brothers-and-sisters",
            "ask-the-family-again",
            "tell-school-and-services",
            "tell-child-death-review",
            "debrief-the-team");

    private final CompleteTask task;
    private final StepNote notes;

    SimpleSteps(CompleteTask task, StepNote notes) {
        this.task = task;
        this.notes = notes;
    }

    /**
     * It was done; {@code note} says how, in words that the family may read.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}, {@code task.done.already}
     */
    public Answer done(Reader reader, StepOrder order, String note) {
        return task.complete(reader, order, STEPS, step -> {
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
