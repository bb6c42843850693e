package uk.waymark.rules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.examples.ExampleFile.Example;
import uk.waymark.rules.machine.RuleFile;
import uk.waymark.rules.machine.RuleMachine;
import uk.waymark.rules.machine.RuleShelf;

class RuleExamplesTest {
    private static final Path SOURCES = Path.of("src/main/resources/uk/waymark/rules");
    private static final RuleMachine MACHINE = RuleMachine.load();

    @TestFactory
    Stream<DynamicTest> each_rule_fires_and_stays_silent_as_its_examples_say() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (RuleFile file : RuleShelf.read().files()) {
            ExampleFile examples = ExampleFile.beside(file.path());
            for (RuleInfo rule : file.rules()) {
                for (Example example : examples.examples(rule)) {
                    tests.add(DynamicTest.dynamicTest(rule.id(), () -> check(rule, example)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @Test
    void every_rule_has_its_examples() throws Exception {
        List<String> lacks = new ArrayList<>();
        for (RuleFile file : RuleShelf.read().files()) {
            ExampleFile examples = ExampleFile.beside(file.path());
            file.rules().forEach(rule -> lacks.addAll(ExampleGuard.lacks(rule, examples)));
            List<String> ids = file.rules().stream().map(RuleInfo::id).toList();
            examples.rules().keySet().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> lacks.add(file.path() + " has examples for a rule that does not exist: " + id));
        }
        assertThat(lacks).isEmpty();
    }

    @Test
    void the_guard_notices_a_rule_without_examples() throws Exception {
        RuleFile file = new RuleFile("foundations/new.drl", NEW_RULE);
        ExampleFile none = ExampleFile.beside(file.path());
        ExampleFile noBoundary = new ExampleFile(
                Map.of(), Map.of("new.rule", Map.of("fires", List.of(Map.of()), "silent", List.of(Map.of()))));
        RuleInfo rule = file.rules().get(0);
        assertThat(ExampleGuard.lacks(rule, none))
                .containsExactly(
                        "new.rule has no example in which it fires",
                        "new.rule has no example in which it stays silent",
                        "new.rule has no example before, on and after the limit of daysSinceFamilyContact");
        assertThat(ExampleGuard.lacks(rule, noBoundary)).hasSize(1);
    }

    @Test
    void the_index_lists_exactly_the_rule_files_of_the_folder() throws IOException {
        try (Stream<Path> paths = Files.walk(SOURCES)) {
            List<String> found = paths.filter(path -> path.toString().endsWith(".drl"))
                    .map(path -> SOURCES.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(RuleShelf.read().files()).extracting(RuleFile::path).containsExactlyElementsOf(found);
        }
    }

    private static void check(RuleInfo rule, Example example) throws ReflectiveOperationException {
        Record facts = FactsFromMap.facts(rule.family(), example.facts());
        boolean fires =
                MACHINE.fire(facts).stream().anyMatch(fired -> fired.rule().equals(rule));
        assertThat(fires).as("%s with %s", rule.sentence(), example.facts()).isEqualTo(example.fires());
    }

    private static final String NEW_RULE = """
            rule "A new rule"
                @id("new.rule") @foundation("LEADERSHIP") @source("none") @sourceClass("LOCAL") @severity("HIGH")
            when
                FoundationFacts(daysSinceFamilyContact != null, daysSinceFamilyContact > 28)
            then
                findings.add(null);
            end
            """;
}
