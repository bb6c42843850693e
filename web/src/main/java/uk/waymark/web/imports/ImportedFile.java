package uk.waymark.web.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.imports.ImportFile;
import uk.waymark.engine.imports.ImportRow.State;
import uk.waymark.web.component.Pages;
import uk.waymark.web.component.Problem;
import uk.waymark.web.component.Tag;
import uk.waymark.web.words.Days;

/** One file as a page: how far it is, and the rows in one state. */
public record ImportedFile(
        ImportFile file,
        Map<State, Integer> counts,
        State show,
        List<Line> lines,
        Pages pages,
        Kept kept,
        List<Problem> problems) {

    /** For how long rejected rows are kept; {@code until} is the day on which those of this file go, once it is done. */
    public record Kept(int days, @Nullable LocalDate until, String commandId) {

        /** The end of the rejected rows in words. */
        public String words() {
            return until == null
                    ? "Rejected rows are kept for " + Days.count(days) + " after the file is done, and then deleted."
                    : "The rejected rows are deleted on " + Days.plain(until) + ", " + Days.count(days)
                            + " after the file was done.";
        }
    }

    /** What has been deleted so far in words; empty when nothing has. */
    public String deleted() {
        ImportFile.Deleted gone = file.deleted();
        if (gone == null) {
            return "";
        }
        return (gone.rows() == 1 ? "1 row that was" : gone.rows() + " rows that were") + " not taken in: deleted on "
                + Days.moment(gone.at()) + ".";
    }

    /** One row. */
    public record Line(String id, int number, String child, String reference, String why, List<Like> like) {

        /** Never who it is. */
        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /** A known child who may be the one of a row. */
    public record Like(String reference, String who, String likeness, String status) {}

    /** How many rows are in this state. */
    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many rows have a result. */
    public int done() {
        return file.rows() - count(State.WAITING);
    }

    /** Whether rows still wait for their turn. */
    public boolean running() {
        return file.status() == ImportFile.Status.WAITING;
    }

    /** The address of the rows in a state. */
    public String href(State state) {
        return "/imports/" + file.id() + "?show=" + state;
    }

    /** A state of rows in words. */
    public static String words(State state) {
        return switch (state) {
            case WAITING -> "Wait for their turn";
            case STORED -> "Taken in";
            case LOOK -> "Look at these";
            case REJECTED -> "Rejected";
        };
    }

    static Tag tag(ImportFile file, Map<State, Integer> counts) {
        if (file.status() == ImportFile.Status.WAITING) {
            return Tag.waiting("Under way");
        }
        if (file.status() == ImportFile.Status.STOPPED) {
            return Tag.overdue("Stopped");
        }
        return counts.getOrDefault(State.LOOK, 0) > 0
                ? Tag.soon("Look at " + counts.get(State.LOOK))
                : new Tag("Done", Tag.Colour.GREEN);
    }
}
