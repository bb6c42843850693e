package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.keyworker.ChooseKeyWorker;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** What the family said to the three people, by themselves or told to the manager on the telephone. */
@Component
public class AskTheFamily {

    private final CompleteTask task;
    private final ChooseKeyWorker search;

    AskTheFamily(CompleteTask task, ChooseKeyWorker search) {
        this.task = task;
        this.search = search;
    }

    /**
     * Stores the wish.
     *
     * @param practitionerId whom they chose; only with {@link FamilyWish#CHOSEN}
     * @throws uk.waymark.engine.Refusal.NotNow {@code key.worker.not.proposed}, {@code key.worker.wish.incomplete}
     */
    public Answer answered(Reader reader, StepOrder order, FamilyWish wish, @Nullable UUID practitionerId) {
        return task.complete(reader, order, Set.of("ask-the-family"), step -> {
            search.familyAnswer(reader, step.caseRef(), wish, practitionerId);
            return Map.of();
        });
    }
}
