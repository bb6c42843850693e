package uk.waymark.web.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what is written for a parent, "what your child needs", into what a young person reads, "what you need". Where
 * grammar alone does not do, {@code second-person.words} has the whole sentence.
 */
final class SecondPerson {

    private static final String WORDS = "second-person.words";
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern BOTH = Pattern.compile(
            "\\b(?:your child (?:and|or) you|you (?:and|or) your child)\\b(?!')", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS =
            Pattern.compile("\\b(does|is|has|was) your child\\b(?!')", Pattern.CASE_INSENSITIVE);
    /** The child with what it does; not after a preposition or a verb, where what follows is said of somebody else. */
    private static final Pattern DOES = Pattern.compile(
            "(?<!\\b(?:for|to|of|about|with|from|around|by|on|near|knows|helps|met) )\\byour child"
                    + "( [a-z]+ly| still| also| never| already| now)? ([a-z]+s)\\b"
                    + "( (?:and|or) )?((?:thinks|wants|learns|lives|needs)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> IRREGULAR =
            Map.of("is", "are", "has", "have", "was", "were", "does", "do", "goes", "go");

    /** What may follow the child and is no verb. */
    private static final Set<String> NO_VERBS = Set.of("as", "always", "unless", "this", "less", "perhaps", "across");

    private static final Map<String, String> WHOLE = read();

    private SecondPerson() {}

    /** Every sentence in its second person. */
    static String of(String sentences) {
        String whole = WHOLE.get(sentences);
        return whole != null
                ? whole
                : Arrays.stream(BETWEEN.split(sentences)).map(SecondPerson::one).collect(Collectors.joining(" "));
    }

    /** The sentences that are written out, for comparing with what they stand for. */
    static Map<String, String> written() {
        return WHOLE;
    }

    private static String one(String sentence) {
        String written = WHOLE.get(sentence);
        return written != null ? written : turned(sentence.replace("{0}", "your child"));
    }

    private static String turned(String sentence) {
        String turned = BOTH.matcher(sentence).replaceAll("you");
        turned = turned.replaceAll("(?i)\\byour child's\\b", "your");
        turned = ASKS.matcher(turned).replaceAll(asked -> verb(asked.group(1)) + " you");
        turned = DOES.matcher(turned).replaceAll(SecondPerson::does);
        turned = turned.replaceAll("(?i)\\byour child\\b", "you").replace("you both", "you");
        // The child's name begins a sentence with a capital, and so does you.
        boolean begins =
                sentence.startsWith("your child") || (!sentence.isEmpty() && Character.isUpperCase(sentence.charAt(0)));
        return begins ? turned.substring(0, 1).toUpperCase(Locale.UK) + turned.substring(1) : turned;
    }

    private static String does(MatchResult found) {
        String adverb = Objects.requireNonNullElse(found.group(1), "");
        String and = Objects.requireNonNullElse(found.group(3), "");
        String second = found.group(4);
        return "you" + adverb + " " + verb(found.group(2)) + and + (second == null ? "" : verb(second));
    }

    private static String verb(String third) {
        if (NO_VERBS.contains(third.toLowerCase(Locale.UK))) {
            return third;
        }
        String known = IRREGULAR.get(third.toLowerCase(Locale.UK));
        if (known != null) {
            return known;
        }
        return third.endsWith("ies") ? third.substring(0, third.length() - 3) + "y" : cut(third);
    }

    private static String cut(String third) {
        boolean hissing = third.matches(".*(?:ch|sh|ss|x|z)es");
        return third.substring(0, third.length() - (hissing ? 2 : 1));
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(SecondPerson.class.getResourceAsStream(WORDS), WORDS);
                BufferedReader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .collect(Collectors.toUnmodifiableMap(sides -> sides[0].strip(), sides -> sides[1].strip()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
