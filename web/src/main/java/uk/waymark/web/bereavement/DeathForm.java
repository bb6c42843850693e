package uk.waymark.web.bereavement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/**
 * That a child has died: the day in the first step, and the typed reference in the second.
 *
 * @param typedReference the child's reference; null in the first step
 */
public record DeathForm(
        @RealDate(missing = "{death.date.missing}") TypedDate diedOn,
        @Refused("death.reference.differs") @Nullable String typedReference,
        @NotNull Integer version,
        @Nullable UUID commandId) {}
