package uk.waymark.web.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.plan.Recipient;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** One of those to whom a plan was sent has said that they have this edition. */
public record ReceiptForm(
        @NotNull UUID edition,

        @NotNull(message = "{plan.receipt.who.missing}") Recipient who,

        @Refused({"date.future", "plan.receipt.before.sent"}) @RealDate
        TypedDate receivedOn,

        @Nullable UUID commandId) {}
