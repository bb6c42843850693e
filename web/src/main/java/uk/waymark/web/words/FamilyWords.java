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
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.audit.Holder;
import uk.waymark.engine.meeting.MeetingKind;
import uk.waymark.engine.plan.PlanSection;
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
    public String journey(String process, Voice voice) {
        return said(process, voice);
    }

    /** What comes after this step; empty when nothing is to be said. */
    public String then(String process, String step, Voice voice) {
        String own = said(process + "." + step + ".then", voice);
        return own.isEmpty() ? said(process + ".then", voice) : own;
    }

    /** Who has it, with name and agency where they are known. */
    public String who(Holder holder, @Nullable String assignee, @Nullable String agency, @Nullable String role) {
        String known = role == null ? "" : plain("role." + role);
        return assignee == null && !known.isEmpty() ? known : WhoHasIt.words(holder, assignee, agency, role);
    }

    /** What is happening; empty for a step that a family is not told of. */
    public String now(String process, String step, Voice voice) {
        return said(process + "." + step, voice);
    }

    /** What we ask of the family in a step of its own; empty for any other. */
    public String ask(String process, String step, Voice voice) {
        return said(process + "." + step + ".ask", voice);
    }

    /** Why we ask it, and what happens afterwards. */
    public String why(String process, String step, Voice voice) {
        return said(process + "." + step + ".why", voice);
    }

    /** What happens if the family does not answer. */
    public String otherwise(String process, String step, Voice voice) {
        return said(process + "." + step + ".else", voice);
    }

    /** Who has it where only a role is known. */
    public String role(String role) {
        String known = plain("role." + role);
        return known.isEmpty() ? WhoHasIt.role(role) : known;
    }

    /** What should be in place around every child, as a heading. */
    public String should(Foundation foundation, Voice voice) {
        return said("should." + foundation.name(), voice);
    }

    /** What that is, in a sentence or two. */
    public String means(Foundation foundation, Voice voice) {
        return said("should." + foundation.name() + ".means", voice);
    }

    /** What a section of a plan is about, as a heading; its letter stands beside it. */
    public String section(PlanSection section, Voice voice) {
        return said("plan." + section.name(), voice);
    }

    /** What stands in that section, in a sentence or two. */
    public String means(PlanSection section, Voice voice) {
        return said("plan." + section.name() + ".means", voice);
    }

    /** What a meeting is for. */
    public String meeting(MeetingKind kind, Voice voice) {
        return said("meeting." + kind.name(), voice);
    }

    /** A kind of information that is shared or not. */
    public String kind(DataClass kind, Voice voice) {
        return said("share." + kind.name(), voice);
    }

    /** Every step and heading that has words, for comparing with the diagrams. */
    Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The sentences of one entry. */
    List<String> sentences(String key) {
        return List.of(said(key, Voice.named("Mimi")).split("(?<=[.!?])\\s+"));
    }

    private String said(String key, Voice voice) {
        return voice.say(plain(key));
    }

    private String plain(String key) {
        return words.getProperty(key, "");
    }
}
