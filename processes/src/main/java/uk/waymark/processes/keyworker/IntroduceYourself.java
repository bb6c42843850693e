package uk.waymark.processes.keyworker;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.processes.tasks.CompleteTask;
import uk.waymark.processes.tasks.StepOrder;

/** The new key worker has spoken with the family for the first time. */
@Component
public class IntroduceYourself {

    private final CompleteTask task;
    private final RecordContact contacts;

    IntroduceYourself(CompleteTask task, RecordContact contacts) {
        this.task = task;
        this.contacts = contacts;
    }

    /**
     * Stores when and how they spoke.
     *
     * @throws uk.waymark.engine.Refusal.NotNow {@code date.future}
     */
    public Answer introduced(Reader reader, StepOrder order, RecordContact.Contact contact) {
        return task.complete(reader, order, Set.of("introduce-yourself"), step -> {
            contacts.record(reader, step.caseRef(), contact);
            return Map.of();
        });
    }
}
