package uk.waymark.rules.continuingcare;

import uk.waymark.rules.Receipt;
import uk.waymark.rules.machine.Checklist;
import uk.waymark.rules.machine.RuleMachine;

/** Says whether the levels of need point to children's continuing care; assessor and panel decide. */
public final class ContinuingCareRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "continuingcare";

    private final Checklist checklist;

    public ContinuingCareRules(RuleMachine machine) {
        this.checklist = new Checklist(machine, FAMILY);
    }

    /**
     * MET when the levels point to continuing care, with the reasons first; NEEDS_JUDGEMENT in every other case.
     * Source: National Framework for Children and Young People's Continuing Care 2016, decision support tool.
     */
    public Receipt evaluate(ContinuingCareFacts facts) {
        return checklist.bestFirst(facts);
    }
}
