package uk.waymark.web.plan.told;

import uk.waymark.engine.plan.PlanSection;

/**
 * A section of a plan in a family's words; its letter stays, because letters and tribunals use it.
 *
 * @param means what stands in it, in a sentence or two
 */
public record SectionTold(PlanSection section, String title, String means) {

    /** The letter, for example "H1". */
    public String letter() {
        return section.name();
    }

    /** Letter and title, for lists and links. */
    public String named() {
        return "Section " + letter() + ": " + title;
    }
}
