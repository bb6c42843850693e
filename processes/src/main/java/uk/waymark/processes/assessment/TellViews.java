package uk.waymark.processes.assessment;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.views.ShareViews;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The child and the family say what they think and want, by themselves or told to somebody who writes it down. */
@Component
public class TellViews {

    private final CompleteTask task;
    private final ShareViews views;

    TellViews(CompleteTask task, ShareViews views) {
        this.task = task;
        this.views = views;
    }

    /**
     * Keeps the views.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code views.incomplete}
     */
    public Answer tell(Reader reader, StepOrder order, Views told) {
        return task.complete(reader, order, Set.of("ask-for-views"), step -> {
            views.share(reader, step.caseRef(), step.about(), told);
            return Map.of();
        });
    }
}
