package uk.waymark.rules.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.Finding;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.RuleSet;

/** Whatever is known about a child, each foundation has exactly one answer; replay with -Dwaymark.seed=... */
class EveryCombinationTest {
    private static final int CHILDREN = 40_000;
    private static final int[] NUMBERS = {
        -1, 0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 28, 29, 30, 31, 60, 61, 90, 91, 92, 94, 95, 167, 168, 183, 184, 365, 366
    };
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void each_foundation_has_exactly_one_answer_for_every_combination_of_facts() {
        long seed = Long.getLong("waymark.seed", 20261122L);
        System.out.println("EveryCombinationTest -Dwaymark.seed=" + seed);
        Random random = new Random(seed);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < CHILDREN; i++) {
            FoundationFacts facts = child(random);
            List<Finding> findings = RULES.foundations(facts).findings();
            assertThat(findings)
                    .as("seed %s, %s", seed, facts)
                    .extracting(Finding::foundation)
                    .containsExactlyElementsOf(PlainReading.lookedAt(facts));
            for (Finding finding : findings) {
                assertThat(finding.outcome())
                        .as("seed %s, %s by %s", seed, facts, finding.ruleId())
                        .isEqualTo(PlainReading.of(finding.foundation(), facts));
                seen.add(finding.ruleId());
            }
        }
        assertThat(seen).as("every rule spoke at least once").hasSameElementsAs(foundationRules());
    }

    private static List<String> foundationRules() {
        return RULES.catalogue().stream()
                .filter(rule -> rule.family().equals(FoundationRules.FAMILY))
                .map(RuleInfo::id)
                .toList();
    }

    /** Starts from a child with everything or with nothing and changes a random number of facts, so that all answers occur. */
    private static FoundationFacts child(Random random) {
        FoundationFacts facts = random.nextInt(4) == 0 ? FoundationFacts.unknown() : SampleChild.withEverything();
        RecordComponent[] components = FoundationFacts.class.getRecordComponents();
        int changes = random.nextInt(random.nextBoolean() ? 4 : components.length);
        for (int i = 0; i < changes; i++) {
            RecordComponent component = components[random.nextInt(components.length)];
            facts = facts.with(component.getName(), value(component, random));
        }
        return facts;
    }

    private static @Nullable Object value(RecordComponent component, Random random) {
        Object[] constants = component.getType().getEnumConstants();
        if (constants != null) {
            return constants[random.nextInt(constants.length)];
        }
        int pick = random.nextInt(NUMBERS.length + 2);
        return pick < NUMBERS.length ? NUMBERS[pick] : null;
    }
}
