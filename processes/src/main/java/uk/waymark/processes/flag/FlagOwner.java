package uk.waymark.processes.flag;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.foundations.Flags;
import uk.waymark.processes.ProcessVariables;

/** Whose task it is to put right what is missing. */
@Component
public class FlagOwner {

    private final Flags flags;

    FlagOwner(Flags flags) {
        this.flags = flags;
    }

    /** The role in whose queue it stands. */
    public String role(DelegateExecution execution) {
        return flags.ownerRole(flag(execution));
    }

    /** The person, when it is the named key worker's; nobody for the whole role. */
    public @Nullable String assignee(DelegateExecution execution) {
        UUID person = flags.assignee(flag(execution));
        return person == null ? null : person.toString();
    }

    private static UUID flag(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ProcessVariables.SUBJECT));
    }
}
