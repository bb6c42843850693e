package uk.waymark.web.family.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/** Gathers what is known, and apart from it what is still to be asked: an open question is never shown as a no. */
final class Told {

    private final List<Row> known = new ArrayList<>();
    private final List<String> toAsk = new ArrayList<>();

    /** Something that is known; nothing when it is empty. */
    Told line(String what, String answer) {
        if (!answer.isBlank()) {
            known.add(Row.of(what, answer));
        }
        return this;
    }

    /** A day, or the question. */
    Told day(String what, @Nullable LocalDate day, String question) {
        return day == null ? open(question) : line(what, Days.plain(day));
    }

    /** Yes or no, or the question. */
    Told yesNo(String what, YesNo answer, String question) {
        return switch (answer) {
            case YES -> line(what, "Yes");
            case NO -> line(what, "Not yet");
            case NOT_KNOWN -> open(question);
        };
    }

    /** Something that nobody has asked. */
    Told open(String question) {
        toAsk.add(question);
        return this;
    }

    List<Row> known() {
        return known;
    }

    List<String> toAsk() {
        return toAsk;
    }
}
