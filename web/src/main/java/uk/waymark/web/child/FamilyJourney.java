package uk.waymark.web.child;

import java.util.List;

/**
 * One journey of a child as its family reads it.
 *
 * @param now what goes on at present, in the family's words; empty when nothing does that a family is told of
 * @param over since when nothing of it goes on, in words; empty while something does
 * @param drawn the same as those see it who work on it
 */
public record FamilyJourney(String title, List<String> now, String over, DrawnJourney drawn) {

    public FamilyJourney {
        now = List.copyOf(now);
    }
}
