package uk.waymark.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.rules.RuleInfo;
import uk.waymark.rules.RuleSet;

class SecondPersonTest {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TOLD = Pattern.compile("(?:tell|say)\\(\\s*\"([^\"]*)\"");

    /** What would be said of somebody else, or to a parent. */
    private static final Pattern SLIP = Pattern.compile(
            "your child|\\{0}|as a carer|as carers|yourselves|\\byou(?:,| and| or) (?:to )?you\\b"
                    + "|(?<!\\b(?:for|to|of|about|with|from|around|by|on|near|knows|helps|met) )\\byou "
                    + "(?:still |also |never |[a-z]+ly )?(?!as\\b|always\\b|less\\b|unless\\b|this\\b|yes\\b)[a-z]+s\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Path PAGES = Path.of("src", "main");

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Finding out what {0} needs | Finding out what you need
            {0} stays in hospital for now. | You stay in hospital for now.
            Tell us what you and {0} think and want | Tell us what you think and want
            What {0} thinks and wants | What you think and want
            {0}'s own words | Your own words
            What would {0} like to say? | What would you like to say?
            How does {0} travel? | How do you travel?
            Is {0} well? | Are you well?
            Your child has no key worker yet. | You have no key worker yet.
            Your child already has a plan. | You already have a plan.
            It is settled when somebody who knows your child says so. | It is settled when somebody who knows you says so.
            There is no plan for your child yet. The team is new. | There is no plan for you yet. The team is new.
            The key worker asks you both. | The key worker asks you.
            This person works near where your child lives or learns. | This person works near where you live or learn.
            those who know {0} as well as I do | those who know you as well as I do
            """)
    void what_is_written_for_a_parent_reads_as_you(String parent, String young) {
        assertThat(SecondPerson.of(parent)).isEqualTo(young);
        assertThat(new Voice("Mimi", true).say(parent)).isEqualTo(young);
        assertThat(Voice.named("Mimi").say(parent)).isEqualTo(parent.replace("{0}", "Mimi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is for your child.",
                "Say what {0} needs.",
                "You needs a nurse at night.",
                "What you still thinks",
                "Tell us what you and you think",
                "Is there help for you as carers?"
            })
    void a_slip_is_seen(String slip) {
        assertThat(slip).containsPattern(SLIP);
    }

    @Test
    void no_sentence_of_a_rule_or_of_a_page_slips_into_another_person() {
        for (List<String> told : List.of(toldByRules(), toldByWords(), toldByPages())) {
            assertThat(told)
                    .hasSizeGreaterThan(40)
                    .allSatisfy(
                            said -> assertThat(SecondPerson.of(said)).as(said).doesNotContainPattern(SLIP));
        }
    }

    @Test
    void what_grammar_cannot_do_is_written_out_and_nothing_is_left_over() {
        assertThat(SecondPerson.of("Your child is near the end of life."))
                .isEqualTo("You need care at home very soon.");
        String all = rules().collect(Collectors.joining())
                + read(words())
                + pages().map(SecondPersonTest::read).collect(Collectors.joining());

        assertThat(SecondPerson.written().keySet())
                .allSatisfy(written -> assertThat(all).as(written).contains(written));
    }

    private static List<String> toldByRules() {
        return rules().flatMap(rule -> found(QUOTED, rule)).toList();
    }

    private static List<String> toldByWords() {
        return read(words())
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
    }

    private static List<String> toldByPages() {
        return pages().flatMap(page -> found(TOLD, read(page))).toList();
    }

    private static Stream<String> rules() {
        return RuleSet.load().catalogue().stream().map(RuleInfo::text);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList().stream();
    }

    private static Path words() {
        return PAGES.resolve(Path.of("resources", "uk", "waymark", "web", "words", "family.properties"));
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> found = files.filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .toList();
            return found.stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
