package uk.waymark.engine.invariants.ledgers;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.foundations.FlagsAgain;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** The open flags of a child are those that the rules would raise on the facts that are kept. */
@Component
class FlagsSayWhatRulesSay implements Invariant {

    private final FlagsAgain flags;

    FlagsSayWhatRulesSay(FlagsAgain flags) {
        this.flags = flags;
    }

    @Override
    public String key() {
        return "flags-say-what-rules-say";
    }

    @Override
    public String sentence() {
        return "Flags are what the rules say of the facts that are kept";
    }

    @Override
    public List<Violation> violations(Children children) {
        return flags.unlike(children.ids()).entrySet().stream()
                .map(unlike -> children.violation(unlike.getKey(), String.join("; ", unlike.getValue())))
                .toList();
    }
}
