package uk.waymark.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import uk.waymark.rules.YesNo;
import uk.waymark.web.component.Choice;

/** Answers that many questions share. */
public final class Choices {

    private Choices() {}

    /** Yes, no, and "not known", which is an answer of its own. */
    public static List<Choice> yesNo() {
        return List.of(
                Choice.of(YesNo.YES.name(), "Yes"),
                Choice.of(YesNo.NO.name(), "No"),
                Choice.of(YesNo.NOT_KNOWN.name(), "Not known"));
    }

    /** The same as somebody answers it about themselves. */
    public static List<Choice> ownYesNo() {
        return List.of(
                Choice.of(YesNo.YES.name(), "Yes"),
                Choice.of(YesNo.NO.name(), "No"),
                Choice.of(YesNo.NOT_KNOWN.name(), "I do not know yet"));
    }

    /** Every value of a closed list, in its order. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> list, Function<E, String> title) {
        return Arrays.stream(list.getEnumConstants())
                .map(value -> Choice.of(value.name(), title.apply(value)))
                .toList();
    }

    /** The answer in words. */
    public static String words(YesNo answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_KNOWN -> "Not known";
        };
    }
}
