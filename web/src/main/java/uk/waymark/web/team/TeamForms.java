package uk.waymark.web.team;

import java.util.List;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;

/**
 * The forms of the team page, for those who may change the team.
 *
 * @param version the present edition of who leads
 */
public record TeamForms(Filled join, Filled lead, int version, List<Choice> people, List<Choice> agencies) {}
