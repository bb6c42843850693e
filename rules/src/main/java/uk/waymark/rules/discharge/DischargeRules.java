package uk.waymark.rules.discharge;

import uk.waymark.rules.Receipt;
import uk.waymark.rules.machine.Checklist;
import uk.waymark.rules.machine.RuleMachine;

/** Says what is still open before a child leaves hospital; whether the child leaves, people decide. */
public final class DischargeRules {
    /** The name of this family of rules: the folder of its rule files. */
    public static final String FAMILY = "discharge";

    private final Checklist checklist;

    public DischargeRules(RuleMachine machine) {
        this.checklist = new Checklist(machine, FAMILY);
    }

    /**
     * What is still open, the worst first; the outcome is MET when nothing is.
     * Source: Together for Short Lives, core care pathway: transfer and liaison between hospital and community.
     */
    public Receipt evaluate(DischargeFacts facts) {
        return checklist.receipt(facts);
    }
}
