package uk.waymark.web.tasks.referral;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.web.words.Days;

/** Two records side by side, line by line. */
public record Compared(String reference, List<Line> lines) {

    private static final String SAME = "Same";

    /** One line of the comparison. */
    public record Line(String what, String here, String known, String verdict) {

        static Line of(String what, @Nullable String here, @Nullable String known) {
            boolean told = here != null && !here.isBlank() && known != null && !known.isBlank();
            String verdict =
                    !told ? "Not known" : Objects.requireNonNull(here).equalsIgnoreCase(known) ? SAME : "Different";
            return new Line(what, words(here), words(known), verdict);
        }

        private static String words(@Nullable String text) {
            return text == null || text.isBlank() ? "not recorded" : text;
        }
    }

    /** The new record beside the one that was known before. */
    static Compared of(ChildFile here, ChildFile known) {
        return new Compared(
                known.reference(),
                List.of(
                        Line.of(
                                "Family name",
                                here.name().family(),
                                known.name().family()),
                        Line.of("Given name", here.name().given(), known.name().given()),
                        Line.of("Known as", here.name().knownAs(), known.name().knownAs()),
                        Line.of("Born", Days.plain(here.birthDate()), Days.plain(known.birthDate())),
                        Line.of("Postcode", here.postcode(), known.postcode()),
                        Line.of("District", here.district(), known.district()),
                        Line.of("Language", here.language(), known.language()),
                        Line.of("Status", here.status().title(), known.status().title())));
    }

    /** How many lines agree. */
    public long alike() {
        return lines.stream().filter(line -> line.verdict().equals(SAME)).count();
    }
}
