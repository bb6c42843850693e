package uk.waymark.rules;

import java.util.List;
import uk.waymark.rules.continuingcare.ContinuingCareFacts;
import uk.waymark.rules.continuingcare.ContinuingCareRules;
import uk.waymark.rules.discharge.DischargeFacts;
import uk.waymark.rules.discharge.DischargeRules;
import uk.waymark.rules.eligibility.EligibilityFacts;
import uk.waymark.rules.eligibility.EligibilityRules;
import uk.waymark.rules.foundations.FoundationFacts;
import uk.waymark.rules.foundations.FoundationRules;
import uk.waymark.rules.keyworker.CandidateFacts;
import uk.waymark.rules.keyworker.KeyWorkerRules;
import uk.waymark.rules.keyworker.Proposal;
import uk.waymark.rules.machine.RuleMachine;
import uk.waymark.rules.palliative.PalliativeFacts;
import uk.waymark.rules.palliative.PalliativeRules;
import uk.waymark.rules.transition.TransitionFacts;
import uk.waymark.rules.transition.TransitionRules;

/**
 * All rules of one version: facts about a child go in, findings come out. Rules advise; people decide.
 * Immutable and safe for many threads; load it once (about a third of a second).
 */
public final class RuleSet {
    private final RuleMachine machine;
    private final EligibilityRules eligibility;
    private final FoundationRules foundations;
    private final KeyWorkerRules keyWorkers;
    private final DischargeRules discharge;
    private final TransitionRules transition;
    private final ContinuingCareRules continuingCare;
    private final PalliativeRules palliative;

    private RuleSet(RuleMachine machine) {
        this.machine = machine;
        this.eligibility = new EligibilityRules(machine);
        this.foundations = new FoundationRules(machine);
        this.keyWorkers = new KeyWorkerRules(machine);
        this.discharge = new DischargeRules(machine);
        this.transition = new TransitionRules(machine);
        this.continuingCare = new ContinuingCareRules(machine);
        this.palliative = new PalliativeRules(machine);
    }

    /** Loads the rules that were compiled into this module; throws {@link IllegalStateException} if they are broken. */
    public static RuleSet load() {
        return new RuleSet(RuleMachine.load());
    }

    /** The SHA-256 of the rule files in the order of their paths, in hexadecimal. */
    public String version() {
        return machine.version();
    }

    /** The version of the law that the rule files were written against. */
    public String lawVersion() {
        return machine.lawVersion();
    }

    /** Every rule, sorted by its id. */
    public List<RuleInfo> catalogue() {
        return machine.catalogue();
    }

    /**
     * Whether an education, health and care needs assessment seems right for a child.
     * The outcome is MET, NEEDS_JUDGEMENT or NOT_MET, and each of them goes to a person.
     * Source: Children and Families Act 2014, section 36.
     */
    public Receipt eligibility(EligibilityFacts facts) {
        return eligibility.receipt(facts);
    }

    /**
     * What is in place around a child: one finding for each foundation that is looked at, in the order of the foundations. Three
     * are looked at for every child, all ten for a child whose condition is life-limiting or complex.
     * The outcome is the worst of them, in the order MISSING, PARTIAL, NOT_KNOWN, MET.
     * Source: Ambitions for Palliative and End of Life Care, the foundations for children and young adults.
     */
    public Receipt foundations(FoundationFacts facts) {
        return foundations.receipt(facts);
    }

    /** Everybody who could be the child's key worker, best first; nobody with a conflict of interest or without room. */
    public List<Proposal> keyWorkers(List<CandidateFacts> candidates) {
        return keyWorkers.proposals(candidates);
    }

    /** What is still open before a child leaves hospital, the worst first; MET when nothing is. Whether to leave, people decide. */
    public Receipt discharge(DischargeFacts facts) {
        return discharge.evaluate(facts);
    }

    /** What is due for a young person on the way to adult life and not confirmed, the worst first; MET when nothing is. */
    public Receipt transition(TransitionFacts facts) {
        return transition.evaluate(facts);
    }

    /** Whether the levels of need point to continuing care: MET when they do, else NEEDS_JUDGEMENT, and never "not eligible". */
    public Receipt continuingCare(ContinuingCareFacts facts) {
        return continuingCare.evaluate(facts);
    }

    /** Which palliative category the signs point to; a consultant decides. */
    public Receipt palliative(PalliativeFacts facts) {
        return palliative.evaluate(facts);
    }

    /** Which single fact would change the answer about eligibility, one sentence each; slow beside a plain run. */
    public List<String> wouldChange(EligibilityFacts facts) {
        return eligibility.wouldChange(facts);
    }

    /** Which single fact would change the answer of a foundation that is not met, one sentence each; slow beside a plain run. */
    public List<String> wouldChange(FoundationFacts facts) {
        return foundations.wouldChange(facts);
    }
}
