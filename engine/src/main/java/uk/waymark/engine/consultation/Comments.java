package uk.waymark.engine.consultation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.rules.YesNo;

/**
 * What a family says to a draft plan. Source: SEND Regulations 2014, regulation 13(1); Children and Families Act 2014, s.38.
 *
 * @param words in their own words, about the draft as a whole; may be empty when something is said about a section
 * @param sections what they say about single sections
 * @param setting the school, college or other setting for which they ask; null for none
 * @param meeting whether they want to meet somebody about it
 * @param budget whether they want a personal budget to be looked at
 */
public record Comments(
        String words,
        Map<PlanSection, String> sections,
        @Nullable String setting,
        YesNo meeting,
        YesNo budget) {

    public Comments {
        sections = Map.copyOf(sections);
    }

    /** About the draft as a whole only. */
    public Comments(String words, @Nullable String setting, YesNo meeting, YesNo budget) {
        this(words, Map.of(), setting, meeting, budget);
    }

    /** What they say about single sections, in the order of the plan, without what belongs to these sections. */
    public Map<PlanSection, String> sectionsWithout(Set<PlanSection> hidden) {
        Map<PlanSection, String> shown = new TreeMap<>(sections);
        shown.keySet().removeAll(hidden);
        return shown;
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "a family's comments (not shown)";
    }
}
