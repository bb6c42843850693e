package uk.waymark.web.skills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.skills.Place;
import uk.waymark.web.form.Refused;

/** A skill that a child's care takes, and where. */
public record SkillForm(
        @NotBlank(message = "{skill.words.missing}") @Size(max = 120, message = "{too.long.120}")
        String skill,

        @Refused("skill.place.missing") @Nullable List<Place> places,
        @Nullable Boolean vital,
        @Nullable UUID commandId) {

    Set<Place> chosen() {
        return places == null || places.isEmpty() ? Set.of() : EnumSet.copyOf(places);
    }

    /** Never the skill. */
    @Override
    public String toString() {
        return "a skill (not shown)";
    }
}
