package uk.waymark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.rules.eligibility.EligibilityFacts;
import uk.waymark.rules.foundations.FoundationFacts;
import uk.waymark.rules.machine.RuleFile;
import uk.waymark.rules.machine.RuleShelf;

class RuleSetTest {
    private static final int RULES_PER_FILE = 6;
    private static final RuleSet RULES = RuleSet.load();

    @Test
    void the_version_is_the_hash_of_the_rule_files_and_stays_the_same() {
        assertThat(RULES.version())
                .matches("[0-9a-f]{64}")
                .isEqualTo(RuleSet.load().version());
        assertThat(RULES.lawVersion()).startsWith("england-");
    }

    @Test
    void a_change_of_one_letter_in_a_rule_file_changes_the_version() {
        RuleShelf shelf = RuleShelf.read();
        RuleFile first = shelf.files().get(0);
        RuleFile changed = new RuleFile(first.path(), first.text().replace("child", "Child"));
        RuleShelf other = new RuleShelf(
                shelf.lawAsAt(),
                Stream.concat(Stream.of(changed), shelf.files().stream().skip(1))
                        .toList());
        assertThat(other.version()).isNotEqualTo(shelf.version());
    }

    @Test
    void the_catalogue_is_sorted_and_every_rule_is_whole() {
        assertThat(RULES.catalogue()).extracting(RuleInfo::id).isSorted().doesNotHaveDuplicates();
        assertThat(RULES.catalogue()).allSatisfy(rule -> {
            assertThat(rule.foundation()).isNotNull();
            assertThat(rule.text()).startsWith("rule \"" + rule.sentence()).endsWith("end");
            assertThat(rule.text()).containsOnlyOnce("findings.add(");
            assertThat(rule.text()).doesNotContain("salience", "modify", "insert(", "System.out", " eval(");
        });
    }

    @Test
    void no_rule_file_holds_more_than_six_rules() {
        assertThat(RuleShelf.read().files())
                .allSatisfy(file -> assertThat(file.rules()).hasSizeBetween(1, RULES_PER_FILE));
    }

    @Test
    void the_words_for_a_family_are_whole_and_never_call_a_child_a_case() {
        assertThat(RULES.catalogue())
                .allSatisfy(rule -> assertThat(rule.text()).doesNotContainPattern("\\b[Cc]ases?\\b"));
        Stream.concat(
                        RULES.foundations(FoundationFacts.unknown()).findings().stream(),
                        RULES.eligibility(EligibilityFacts.unknown()).findings().stream())
                .forEach(finding -> assertThat(Stream.of(finding.found(), finding.next(), finding.settles()))
                        .allSatisfy(text -> assertThat(text).matches("(?s)[A-Z].*[.]")));
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Receipt expected = RULES.foundations(FoundationFacts.unknown());
            Callable<Receipt> run = () -> RULES.foundations(FoundationFacts.unknown());
            for (Future<Receipt> receipt :
                    threads.invokeAll(Stream.generate(() -> run).limit(400).toList())) {
                assertThat(Objects.requireNonNull(receipt.get())).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
