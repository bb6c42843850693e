package uk.waymark.processes.referral;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.eligibility.MissingInformation;
import uk.waymark.engine.referral.Answers;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** What was missing has been asked and answered; the rules look again. */
@Component
public class AskForWhatIsMissing {

    private final CompleteTask task;
    private final MissingInformation information;

    AskForWhatIsMissing(CompleteTask task, MissingInformation information) {
        this.task = task;
        this.information = information;
    }

    /** Stores the answers as they stand now. */
    public Answer answered(Reader reader, StepOrder order, Answers answers) {
        return task.complete(reader, order, Set.of("get-missing-information"), step -> {
            information.record(reader, step.caseRef(), answers);
            return Map.of();
        });
    }
}
