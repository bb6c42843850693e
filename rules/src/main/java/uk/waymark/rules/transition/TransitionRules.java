package uk.waymark.rules.transition;

import uk.waymark.rules.Receipt;
import uk.waymark.rules.machine.Checklist;
import uk.waymark.rules.machine.RuleMachine;

/** Says what is due for a young person on the way to adult life, and has not been confirmed. */
public final class TransitionRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "transition";

    private final Checklist checklist;

    public TransitionRules(RuleMachine machine) {
        this.checklist = new Checklist(machine, FAMILY);
    }

    /**
     * What is due and open, the worst first; the outcome is MET when nothing is.
     * Source: NICE guideline NG43 and quality standard QS140; the law is named at each rule.
     */
    public Receipt evaluate(TransitionFacts facts) {
        return checklist.receipt(facts);
    }
}
