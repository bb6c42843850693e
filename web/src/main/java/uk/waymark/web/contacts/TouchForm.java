package uk.waymark.web.contacts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact.Contact;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Somebody of the team was in touch with the family. */
public record TouchForm(
        @Refused("date.future") @RealDate TypedDate on,
        @NotNull(message = "{contact.how.missing}") ContactWay how,

        @Nullable @Size(max = 2000, message = "{too.long.2000}")
        String note,

        @Nullable UUID commandId) {

    Contact contact() {
        return new Contact(
                on.date().orElseThrow(),
                how,
                Objects.requireNonNullElse(note, "").strip());
    }

    /** Never the note. */
    @Override
    public String toString() {
        return "a contact with a family (not shown)";
    }
}
