package uk.waymark.rules;

/**
 * What a rule says when it speaks, as written in the rule file; who said it and on what authority is added afterwards.
 *
 * @param outcome the answer that the rule advises
 * @param found what was found, for a parent to read
 * @param next what happens next
 * @param settles what would settle it
 * @param actor the role that acts
 * @param by by when, counted from the finding
 */
public record Answer(Outcome outcome, String found, String next, String settles, String actor, ActBy by) {
    /** Begins an answer; the role that acts is the key worker, without a time limit, unless the rule says otherwise. */
    public static Answer of(Outcome outcome) {
        return new Answer(outcome, "", "", "", "KEY_WORKER", ActBy.NO_LIMIT);
    }

    /** Adds what was found. */
    public Answer found(String text) {
        return new Answer(outcome, text, next, settles, actor, by);
    }

    /** Adds what happens next. */
    public Answer next(String text) {
        return new Answer(outcome, found, text, settles, actor, by);
    }

    /** Adds what would settle it. */
    public Answer settles(String text) {
        return new Answer(outcome, found, next, text, actor, by);
    }

    /** Adds who acts, by when. */
    public Answer actor(String role, int amount, Limit unit) {
        return new Answer(outcome, found, next, settles, role, new ActBy(amount, unit));
    }

    /** Adds who acts, by when. */
    public Answer actor(String role, ActBy when) {
        return actor(role, when.amount(), when.unit());
    }

    /** The finding that this answer makes when the given rule says it. */
    public Finding saidBy(RuleInfo rule) {
        return new Finding(
                rule.id(),
                rule.sentence(),
                rule.foundation(),
                outcome,
                rule.severity(),
                rule.sourceClass(),
                rule.source(),
                found,
                next,
                settles,
                actor,
                by);
    }
}
