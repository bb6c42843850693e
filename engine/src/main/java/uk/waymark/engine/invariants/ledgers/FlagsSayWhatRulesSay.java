package uk.waymark.engine.invariants.ledgers;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.foundations.FlagsAgain;
import uk.waymark.engine.invariants.Children;
import uk.waymark.engine.invariants.Invariant;
import uk.waymark.engine.invariants.Violation;

/** The open flags of a child are those that the rules would raise on the facts that are kept. */
@Component
class FlagsSayWhatRulesSay implements Invariant {

    /** Calendar days: a night may be missed, when the program rests over a weekend. */
    private static final int NIGHTS_MISSED = 7;

    private final FlagsAgain flags;
    private final Today today;

    FlagsSayWhatRulesSay(FlagsAgain flags, Today today) {
        this.flags = flags;
        this.today = today;
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

    /** Flags may be as old as the last night's round; so that has to come. */
    @Override
    public List<Violation> beside() {
        return flags
                .lastNight()
                .filter(day -> day.isBefore(today.date().minusDays(NIGHTS_MISSED)))
                .map(day -> Violation.beside("no round of the night has come to every child since " + day))
                .stream()
                .toList();
    }
}
