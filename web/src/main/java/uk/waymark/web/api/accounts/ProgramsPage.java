package uk.waymark.web.api.accounts;

import java.util.List;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Problem;
import uk.waymark.web.component.Row;
import uk.waymark.web.component.Tag;
import uk.waymark.web.form.Filled;

/**
 * The programs of an area, and the form that lets another in.
 *
 * @param formOpen whether the form stands open, because somebody has just used it
 */
public record ProgramsPage(
        List<Program> programs,
        List<Choice> agencies,
        List<Choice> roles,
        List<Choice> scopes,
        Filled form,
        String commandId,
        boolean formOpen,
        List<Problem> problems) {

    /** One program. */
    public record Program(String id, String name, Tag state, boolean open, int version, List<Row> rows) {}
}
