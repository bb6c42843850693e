package uk.waymark.engine.foundations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.foundations.Foundation;

/** What {@link FlagChanges} would change if it followed these findings now: nothing, when flags and findings agree. */
final class WantedFlags {

    private WantedFlags() {}

    static List<String> unlike(CheckedChild child, List<Finding> findings, List<Flag> open) {
        Set<Foundation> lookedAt = findings.stream()
                .map(Finding::foundation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> unlike = new ArrayList<>();
        open.stream()
                .filter(flag -> !lookedAt.contains(flag.foundation()))
                .forEach(flag -> unlike.add(words(flag, "is about a foundation that the rules do not look at")));
        for (Finding finding : FlagChanges.oneQuestionAtATime(open, findings)) {
            if (finding.foundation() != null) {
                unlike.addAll(one(
                        child,
                        finding,
                        open.stream()
                                .filter(flag -> flag.foundation() == finding.foundation())
                                .toList()));
            }
        }
        return unlike;
    }

    private static List<String> one(CheckedChild child, Finding finding, List<Flag> same) {
        if (same.size() > 1) {
            return List.of(words(same.get(1), "is a second one for the same foundation"));
        }
        if (finding.outcome() == Outcome.MET) {
            return same.stream()
                    .map(flag -> words(flag, "is open and the rules find it in place"))
                    .toList();
        }
        if (same.isEmpty()) {
            return FlagChanges.waitsForKeyWorker(child, finding)
                    ? List.of()
                    : List.of("a gap that the rules find has no flag");
        }
        Flag flag = same.get(0);
        boolean alike = flag.ruleId().equals(finding.ruleId())
                && flag.outcome() == finding.outcome()
                && flag.severity() == finding.severity()
                && flag.ownerRole() == FlagChanges.owner(child, finding);
        return alike
                ? List.of()
                : List.of(words(flag, "has another rule, outcome, severity or owner than the rules say"));
    }

    private static String words(Flag flag, String what) {
        return "flag " + flag.id() + " " + what;
    }
}
