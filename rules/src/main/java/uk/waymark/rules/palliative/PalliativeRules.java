package uk.waymark.rules.palliative;

import uk.waymark.rules.Receipt;
import uk.waymark.rules.machine.Checklist;
import uk.waymark.rules.machine.RuleMachine;

/** Says which of the four palliative categories the signs point to; a consultant decides. */
public final class PalliativeRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "palliative";

    private final Checklist checklist;

    public PalliativeRules(RuleMachine machine) {
        this.checklist = new Checklist(machine, FAMILY);
    }

    /**
     * What the signs point to; never an answer by itself.
     * Source: Together for Short Lives and RCPCH, the four categories.
     */
    public Receipt evaluate(PalliativeFacts facts) {
        return checklist.receipt(facts);
    }
}
