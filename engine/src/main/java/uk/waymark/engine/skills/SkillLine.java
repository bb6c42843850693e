package uk.waymark.engine.skills;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.waymark.engine.answers.Cover;

/** One skill as a page shows it, with everybody who has been trained in it. */
public record SkillLine(UUID id, String skill, boolean vital, List<PlaceLine> places, int version) {

    /** One place where it is needed. */
    public record PlaceLine(Place place, Cover cover, List<PersonLine> people) {}

    /** Somebody trained. */
    public record PersonLine(UUID id, String name, LocalDate validUntil, int version) {

        /** Never the name. */
        @Override
        public String toString() {
            return "somebody trained (not shown)";
        }
    }

    /** Never the skill. */
    @Override
    public String toString() {
        return "a skill (not shown)";
    }
}
