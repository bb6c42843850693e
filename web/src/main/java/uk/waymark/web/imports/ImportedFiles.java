package uk.waymark.web.imports;

import java.util.Arrays;
import java.util.List;
import uk.waymark.engine.imports.ImportColumn;
import uk.waymark.engine.imports.ImportKind;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Field;
import uk.waymark.web.component.Problem;
import uk.waymark.web.component.Tag;
import uk.waymark.web.form.Filled;

/** The files that somebody has brought in, and the form for another. */
public record ImportedFiles(List<One> files, Filled form, String commandId, List<Problem> problems) {

    /** One file. */
    public record One(String href, String name, int rows, Tag state) {}

    /** What a file may hold. */
    public static List<Choice> kinds() {
        return Arrays.stream(ImportKind.values())
                .map(kind -> Choice.of(kind.name(), kind.title()))
                .toList();
    }

    /** The question for the file, with what is wrong with the one that was sent. */
    public Field file() {
        Field field = Field.of("file", "The file").hint("A table as CSV, at most 50,000 rows and 16 MB");
        return problems.stream()
                .filter(problem -> "#file".equals(problem.href()))
                .findFirst()
                .map(problem -> field.error(problem.text()))
                .orElse(field);
    }

    /** The headings of a kind, those that every file needs first marked. */
    public static List<String> headings(ImportKind kind) {
        return kind.columns().stream()
                .map(column -> column.heading() + (column.required() ? "" : " (if you have it)"))
                .toList();
    }

    /** How the cells of a column are written, where that is not plain. */
    public static String written(ImportColumn column) {
        return switch (column) {
            case BORN, RECEIVED, DECIDED, PLAN, REVIEW_DUE -> "27/03/2019 or 2019-03-27";
            case SERVICES ->
                "EHC_ASSESSMENT, HEALTH, SOCIAL_CARE, EDUCATION, KEY_WORKER or NOT_SURE; several with ; between";
            case ASKED_BY -> "PARENT, YOUNG_PERSON, SETTING, HEALTH, SOCIAL_CARE or OTHER";
            case LIFE_LIMITING -> "YES, NO or NOT_KNOWN";
            default -> "";
        };
    }
}
