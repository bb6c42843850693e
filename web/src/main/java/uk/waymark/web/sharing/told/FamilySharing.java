package uk.waymark.web.sharing.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.PermissionState;
import uk.waymark.engine.consent.SharingCell;
import uk.waymark.engine.consent.SharingCell.Shared;
import uk.waymark.engine.consent.SharingRow;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.component.Choice;
import uk.waymark.web.sharing.told.AgencyTold.KindTold;
import uk.waymark.web.words.Days;
import uk.waymark.web.words.FamilyWords;

/** Tells a family which agency may see what, why, and where it can say something else. */
@Component
public class FamilySharing {

    private final FamilyWords words;

    FamilySharing(FamilyWords words) {
        this.words = words;
    }

    /** Agency by agency; {@code answers} whether the reader may say something else. */
    public List<AgencyTold> of(ChildFrame child, List<SharingRow> rows, boolean answers) {
        List<AgencyTold> told = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String change = answers ? child.href("sharing") + "?row=" + (i + 1) + "&about=" : null;
            told.add(agency(child, rows.get(i), change));
        }
        return told;
    }

    private AgencyTold agency(ChildFrame child, SharingRow row, @Nullable String change) {
        return new AgencyTold(
                row.agency(),
                row.inTeam(),
                kinds(child, row, change, seen -> seen == Shared.PERMITTED || seen == Shared.BY_LAW),
                kinds(child, row, change, seen -> seen == Shared.ASKED),
                kinds(child, row, change, seen -> seen == Shared.NO || seen == Shared.NOT_ASKED),
                laws(row));
    }

    /** A family that wants to know can read them; nobody has to. */
    private static List<String> laws(SharingRow row) {
        return row.cells().stream()
                .filter(cell -> cell.shared() == Shared.BY_LAW)
                .map(SharingCell::ground)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<KindTold> kinds(ChildFrame child, SharingRow row, @Nullable String change, Predicate<Shared> wanted) {
        return row.cells().stream()
                .filter(cell -> wanted.test(cell.shared()))
                .map(cell -> new KindTold(
                        kind(cell.dataClass(), child),
                        why(cell),
                        change == null || cell.shared() == Shared.BY_LAW
                                ? null
                                : change + cell.dataClass() + "#answer"))
                .toList();
    }

    private static String why(SharingCell cell) {
        return switch (cell.shared()) {
            case BY_LAW -> "The law says so";
            case PERMITTED -> "You said yes" + by(cell) + until(cell.expiresOn());
            case ASKED -> "We asked you" + on(cell.since());
            case NO -> no(cell) + by(cell);
            case NOT_ASKED -> "";
        };
    }

    private static String no(SharingCell cell) {
        PermissionState state = cell.permission();
        if (state == PermissionState.WITHDRAWN) {
            return "You took your yes back";
        }
        return state == PermissionState.EXPIRED ? "Your yes has run out" : "You said no";
    }

    /** Who of the family it was, because both parents read it. */
    private static String by(SharingCell cell) {
        String given = cell.givenBy();
        return on(cell.since()) + (given == null || given.isBlank() ? "" : " (" + given.toLowerCase(Locale.UK) + ")");
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " on " + Days.plain(day);
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : ", until " + Days.plain(day);
    }

    /** A kind of information in the family's words. */
    public String kind(DataClass kind, ChildFrame child) {
        return words.kind(kind, child.voice());
    }

    /** The kinds of information to choose from. */
    public List<Choice> kinds(ChildFrame child) {
        return Arrays.stream(DataClass.values())
                .map(kind -> Choice.of(kind.name(), kind(kind, child)))
                .toList();
    }

    /** On what right the reader answers: a parent for the child, or the young person for themselves. */
    public static List<Choice> rights(ChildFrame child) {
        return child.own()
                ? List.of(
                        Choice.of(Competence.CAPACITY_16_PLUS.name(), "I am 16 or over and decide for myself"),
                        Choice.of(Competence.GILLICK_COMPETENT.name(), "I am under 16 and understand what I decide"))
                : List.of(
                        Choice.of(Competence.PARENTAL_RESPONSIBILITY.name(), "I have parental responsibility"),
                        Choice.of(
                                Competence.BEST_INTERESTS.name(),
                                child.name() + " is 16 or over and cannot decide this. I say what is best"));
    }
}
