package uk.waymark.web.skills;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.skills.Place;
import uk.waymark.engine.skills.Training;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Somebody who has been trained in a skill. */
public record TrainedForm(
        @NotNull UUID skillId,

        @NotBlank(message = "{person.name.missing}") @Size(max = 120, message = "{too.long.120}")
        String name,

        @Refused("skill.place.unknown") @NotNull(message = "{skill.place.missing}")
        Place place,

        @RealDate TypedDate validUntil,
        @Nullable UUID commandId) {

    Training training() {
        return new Training(name, place, validUntil.date().orElseThrow());
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "training (not shown)";
    }
}
