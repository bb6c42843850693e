package uk.waymark.engine.foundations;

import java.util.List;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.rules.Finding;

/**
 * Why a flag is there: the rule that spoke, the rules that were silent, what nobody has recorded, and what would change it.
 *
 * @param finding what the rule said, with its source
 * @param receipt the whole run as it was kept
 * @param wouldChange which single fact would change the answer as things stand today
 */
public record WhyThisFlag(FlagLine flag, Finding finding, StoredReceipt receipt, List<String> wouldChange) {

    public WhyThisFlag {
        wouldChange = List.copyOf(wouldChange);
    }
}
