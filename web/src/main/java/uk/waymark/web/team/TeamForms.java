package uk.waymark.web.team;

import java.util.List;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Filled;

/**
 * The forms of the team page, for those who may change the team.
 *
 * @param joinOpen whether the form for a new member stands open, because somebody has just used it
 */
public record TeamForms(
        Filled join,
        Filled lead,
        boolean joinOpen,
        List<Choice> people,
        List<Choice> agencies,
        String joinId,
        String leadId,
        List<Problem> problems) {}
