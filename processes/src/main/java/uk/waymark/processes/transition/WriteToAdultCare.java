package uk.waymark.processes.transition;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.transition.AdultCareAge;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.engine.transition.TellAdultCare;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepNote;
import uk.waymark.processes.tasks.StepOrder;

/** The three ages at which adult continuing healthcare is told of a young person, or somebody writes why not. */
@Component
public class WriteToAdultCare {

    private static final Map<String, AdultCareAge> AGES = Map.of(
            "tell-adult-care-at-14", AdultCareAge.FOURTEEN,
            "ask-adult-care-at-16", AdultCareAge.SIXTEEN,
            "ask-adult-care-at-17", AdultCareAge.SEVENTEEN);

    /** The ids of these steps. */
    public static final Set<String> STEPS = AGES.keySet();

    private final CompleteTask task;
    private final StepNote notes;
    private final TellAdultCare tell;

    WriteToAdultCare(CompleteTask task, StepNote notes, TellAdultCare tell) {
        this.task = task;
        this.notes = notes;
        this.tell = tell;
    }

    /**
     * They were told, or it is not needed; {@code note} says who was told, or why not.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code note.missing}
     */
    public Answer said(Reader reader, StepOrder order, AdultCareWord word, String note) {
        return task.complete(reader, order, STEPS, step -> {
            AdultCareAge age = Objects.requireNonNull(AGES.get(step.step()));
            tell.said(reader, step.caseRef(), age, word);
            notes.write(reader, step, note);
            return Map.of();
        });
    }
}
