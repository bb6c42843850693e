package uk.waymark.web.api.tasks;

import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.web.api.ApiOrder;
import uk.waymark.web.api.ApiOrders;
import uk.waymark.web.api.Carried;

/** The first answer to an order that comes again after its task is done; for any other order the refusal stands. */
@Component
public class Before {

    private final Commands commands;
    private final ApiOrders orders;

    Before(Commands commands, ApiOrders orders) {
        this.commands = commands;
        this.orders = orders;
    }

    /** Where a program reads what follows from an order about this child. */
    public static String next(String reference) {
        return "/api/v1/children/" + reference + "/journey";
    }

    /**
     * The stored answer.
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
