package uk.waymark.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.audit.Holder;
import uk.waymark.rules.foundations.Foundation;

/** What the steps of a journey mean to a family, in its own words; staff read the diagrams' names instead. */
@Component
public class FamilyWords {

    private static final String WORDS = "family.properties";

    private final Properties words = new Properties();

    FamilyWords() {
        try (InputStream file = Objects.requireNonNull(FamilyWords.class.getResourceAsStream(WORDS), WORDS);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The heading under which a family reads of a journey; empty for one that is never shown to it. */
    public String journey(String process, String child) {
        return said(process, child);
    }

    /** What comes after this step; empty when nothing is to be said. */
    public String then(String process, String step, String child) {
        String own = said(process + "." + step + ".then", child);
        return own.isEmpty() ? said(process + ".then", child) : own;
    }

    /** Who has it, with name and agency where they are known. */
    public String who(Holder holder, @Nullable String assignee, @Nullable String agency, @Nullable String role) {
        String known = role == null ? "" : said("role." + role, "");
        return assignee == null && !known.isEmpty() ? known : WhoHasIt.words(holder, assignee, agency, role);
    }

    /** What is happening; empty for a step that a family is not told of. */
    public String now(String process, String step, String child) {
        return said(process + "." + step, child);
    }

    /** What we ask of the family in a step of its own; empty for any other. */
    public String ask(String process, String step, String child) {
        return said(process + "." + step + ".ask", child);
    }

    /** Why we ask it, and what happens afterwards. */
    public String why(String process, String step, String child) {
        return said(process + "." + step + ".why", child);
    }

    /** What happens if the family does not answer. */
    public String otherwise(String process, String step, String child) {
        return said(process + "." + step + ".else", child);
    }

    /** Who has it where only a role is known. */
    public String role(String role) {
        String known = said("role." + role, "");
        return known.isEmpty() ? WhoHasIt.role(role) : known;
    }

    /** What should be in place around every child, as a heading. */
    public String should(Foundation foundation, String child) {
        return said("should." + foundation.name(), child);
    }

    /** What that is, in a sentence or two. */
    public String means(Foundation foundation, String child) {
        return said("should." + foundation.name() + ".means", child);
    }

    /** Every step and heading that has words, for comparing with the diagrams. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The sentences of one entry. */
    List<String> sentences(String key) {
        return List.of(said(key, "Mimi").split("(?<=[.!?])\\s+"));
    }

    private String said(String key, String child) {
        return words.getProperty(key, "").replace("{0}", child);
    }
}
