package uk.waymark.web.api.tasks;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.Carried;

/**
 * Opens the task that an order is about. An order that comes again after its task is done gets its first answer; for any
 * other order the refusal stands.
 */
@Component
public class OrderedTask {

    private final TaskReading tasks;
    private final Commands commands;
    private final ApiOrders orders;

    OrderedTask(TaskReading tasks, Commands commands, ApiOrders orders) {
        this.tasks = tasks;
        this.commands = commands;
        this.orders = orders;
    }

    /** What the work makes of the open task, or the answer that was given when this order ended it. */
    Carried open(Reader reader, UUID task, ApiOrder order, Function<OpenStep, Carried> work) {
        OpenStep step;
        try {
            step = tasks.open(reader, task).step();
        } catch (Refusal.NotNow over) {
            return answer(reader, order, over);
        }
        return work.apply(step);
    }

    /** The order on a step of this child, with where a program reads what follows from it. */
    public static StepOrder on(String reference, UUID task, ApiOrder order) {
        return new StepOrder(task, order.id(), "/api/v1/children/" + reference + "/journey");
    }

    /**
     * The answer that was stored when the order came first.
     *
     * @throws Refusal.NotNow {@code over} when there is none
     */
    public Carried answer(Reader reader, ApiOrder order, Refusal.NotNow over) {
        Command same = new Command(order.id(), "task", reader.accountId(), "");
        return Carried.of(orders.carryOut(
                order,
                ApiOrders.UNBOUND,
                () -> commands.once(same, () -> {
                    throw over;
                })));
    }
}
