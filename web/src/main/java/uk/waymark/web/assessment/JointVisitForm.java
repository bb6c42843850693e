package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** A visit of several agencies together. */
public record JointVisitForm(
        @Refused("visit.two.agencies") @NotEmpty(message = "{visit.who.missing}")
        List<UUID> requests,

        @Refused("visit.past") @RealDate(missing = "{visit.on.missing}")
        TypedDate visitOn,

        @NotBlank(message = "{visit.words.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String words,

        @Nullable UUID commandId) {}
