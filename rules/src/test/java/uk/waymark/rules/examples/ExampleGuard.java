package uk.waymark.rules.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.Severity;

/** Says what is lacking in the examples of a rule. */
final class ExampleGuard {
    private static final Pattern NUMBER_CONDITION = Pattern.compile("(\\w+) (?:<=|>=|<|>|==) \\d+");

    private ExampleGuard() {}

    static List<String> lacks(RuleInfo rule, ExampleFile examples) {
        List<String> lacks = new ArrayList<>();
        if (examples.of(rule, "fires").isEmpty()) {
            lacks.add(rule.id() + " has no example in which it fires");
        }
        if (examples.of(rule, "silent").isEmpty()) {
            lacks.add(rule.id() + " has no example in which it stays silent");
        }
        if (rule.severity() == Severity.CRITICAL || rule.severity() == Severity.HIGH) {
            for (String fact : factsWithALimit(rule.text())) {
                if (examples.of(rule, "boundary").stream().noneMatch(boundary -> isBoundary(fact, boundary))) {
                    lacks.add(rule.id() + " has no example before, on and after the limit of " + fact);
                }
            }
        }
        return lacks;
    }

    private static Set<String> factsWithALimit(String text) {
        Set<String> facts = new TreeSet<>();
        Matcher matcher = NUMBER_CONDITION.matcher(text);
        while (matcher.find()) {
            facts.add(matcher.group(1));
        }
        return facts;
    }

    private static boolean isBoundary(String fact, Map<String, @Nullable Object> boundary) {
        List<Integer> fires = ExampleFile.numbers(boundary, "fires");
        List<Integer> silent = ExampleFile.numbers(boundary, "silent");
        TreeSet<Integer> all = new TreeSet<>(fires);
        all.addAll(silent);
        return fact.equals(boundary.get("fact"))
                && !fires.isEmpty()
                && !silent.isEmpty()
                && all.size() >= 3
                && all.last() - all.first() == all.size() - 1;
    }
}
