package uk.waymark.web.component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question on a form: its label, its hint, what was typed, and what is wrong with that. */
public record Field(
        String name,
        String label,
        List<String> typed,
        @Nullable String hint,
        @Nullable String error) {

    /** An empty box. */
    public static Field of(String name, String label) {
        return new Field(name, label, List.of(), null, null);
    }

    /** The id of a box on the page, which is also where its error links to. */
    public static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The same question with a hint below its label. */
    public Field hint(String text) {
        return new Field(name, label, typed, text, error);
    }

    /** The same question with this answer in its box. */
    public Field value(String answer) {
        return values(List.of(answer));
    }

    /** The same question with these answers chosen. */
    public Field values(List<String> answers) {
        return new Field(name, label, List.copyOf(answers), hint, error);
    }

    /** The same question with an error, or with none. */
    public Field error(@Nullable String text) {
        return new Field(name, label, typed, hint, text);
    }

    /** The one answer, empty when there is none. */
    public String answer() {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    /** Whether this choice is ticked. */
    public boolean chosen(Choice choice) {
        return typed.contains(choice.value());
    }

    public String id() {
        return idOf(name);
    }

    public String hintId() {
        return id() + "-hint";
    }

    public String errorId() {
        return id() + "-error";
    }

    /** The ids of the texts that describe the box, {@code null} when there are none. */
    public @Nullable String describedBy() {
        return joined(null);
    }

    /** As {@link #describedBy()}, with one more text, for example the count of characters. */
    public @Nullable String describedBy(String more) {
        return joined(more);
    }

    private @Nullable String joined(@Nullable String more) {
        String ids = Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId(), more == null ? "" : more)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
