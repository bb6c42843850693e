package uk.waymark.engine.transition;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.rules.Receipt;
import uk.waymark.rules.RuleSet;

/** Lets the rules say what is due on a young person's way to adult life; what nobody records here is not known to them. */
@Component
class GrowingUpRules {

    private final RuleSet rules;
    private final GrowingUpFacts facts;

    GrowingUpRules(RuleSet rules, GrowingUpFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    Receipt advise(UUID caseId) {
        return rules.transition(facts.read(caseId));
    }
}
