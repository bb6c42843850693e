package uk.waymark.web.assessment;

import java.util.List;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;

/**
 * The forms of the assessment's page, for those who decide whom to ask.
 *
 * @param kinds which advice can be asked for
 * @param bodies who can be asked
 * @param waiting the requests that still wait, for a visit together
 */
public record AssessmentForms(
        Filled add, Filled visit, List<Choice> kinds, List<Choice> bodies, List<Choice> waiting) {}
