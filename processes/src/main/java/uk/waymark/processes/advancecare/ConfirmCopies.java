package uk.waymark.processes.advancecare;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.CopyNews;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepOrder;

/** Those who hold a copy confirm that they have the present one; the step is over when all of them have. */
@Component
public class ConfirmCopies {

    /** The step in which copies are confirmed. */
    public static final String STEP = "see-that-everybody-has-it";

    private final Commands commands;
    private final OpenSteps steps;
    private final AdvanceCarePlans plans;

    ConfirmCopies(Commands commands, OpenSteps steps, AdvanceCarePlans plans) {
        this.commands = commands;
        this.steps = steps;
        this.plans = plans;
    }

    /**
     * These holders have confirmed; the step stays open while others have not.
     *
     * @throws Refusal.NotFound {@code person.not.found}
     * @throws Refusal.NotNow {@code task.done.already}
     */
    public Answer confirmed(Reader reader, StepOrder order, Set<UUID> holders) {
        Command command = new Command(order.commandId(), "task", reader.accountId(), order.location());
        return commands.once(command, () -> {
            OpenStep step = steps.require(reader, order.stepId(), Set.of(STEP));
            for (UUID id : holders) {
                plans.copy(reader, step.caseRef(), id, CopyNews.ACKNOWLEDGED, version(step, id));
            }
        });
    }

    private int version(OpenStep step, UUID id) {
        return plans.read(step.child()).holders().stream()
                .filter(holder -> holder.id().equals(id))
                .mapToInt(PlanSheet.Holder::version)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("person.not.found"));
    }
}
