package uk.waymark.engine.consultation;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * What a family says to a draft plan. Source: SEND Regulations 2014, regulation 13(1); Children and Families Act 2014, s.38.
 *
 * @param words in their own words
 * @param setting the school, college or other setting for which they ask; null for none
 * @param meeting whether they want to meet somebody about it
 * @param budget whether they want a personal budget to be looked at
 */
public record Comments(String words, @Nullable String setting, YesNo meeting, YesNo budget) {

    /** Never the words. */
    @Override
    public String toString() {
        return "a family's comments (not shown)";
    }
}
