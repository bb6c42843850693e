package uk.waymark.web.api.tasks;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.command.Command;
import uk.waymark.engine.command.Commands;
import uk.waymark.web.api.Carried;

/** The first answer to an order that comes again after its task is done; for any other order the refusal stands. */
@Component
public class Before {

    private final Commands commands;

    Before(Commands commands) {
        this.commands = commands;
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
    public Carried answer(Reader reader, UUID order, Refusal.NotNow over) {
        Answer stored = commands.once(new Command(order, "task", reader.accountId(), ""), () -> {
            throw over;
        });
        return new Carried(true, stored.location());
    }
}
