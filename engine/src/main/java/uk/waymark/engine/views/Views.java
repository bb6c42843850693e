package uk.waymark.engine.views;

import uk.waymark.rules.YesNo;

/**
 * What a child and a family think and want. Source: SEND Regulations 2014, regs 6(1)(a), 7 and 9.
 *
 * @param child the child's own words or what was seen; empty when nothing was told
 * @param family the words of the parent, or of the young person's family; empty when nothing was told
 * @param interpreter whether an interpreter is needed
 * @param wantsHelp whether they would like information, advice and support to take part
 */
public record Views(
        String child, HowTold childHow, String family, HowTold familyHow, YesNo interpreter, YesNo wantsHelp) {

    /** Whether each text is there exactly when something was told. */
    boolean whole() {
        return child.isBlank() != childHow.told() && family.isBlank() != familyHow.told();
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "views of a child and a family (not shown)";
    }
}
