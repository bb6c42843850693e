package uk.waymark.web.api;

import uk.waymark.engine.command.Answer;

/**
 * What became of an order.
 *
 * @param repeated true when the same order had been carried out before; nothing happened a second time
 * @param next where a program reads what follows
 */
public record Carried(boolean repeated, String next) {

    /** From the answer to the order. */
    public static Carried of(Answer answer) {
        return new Carried(answer.repeated(), answer.location());
    }
}
