package uk.waymark.web.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.waymark.engine.access.Reader;

/**
 * A form as it was sent.
 *
 * @param order what it asks for
 * @param form what could be read
 * @param typed what was typed, and what is wrong with it
 */
public record Sent(Order order, Record form, BindingResult typed) {

    /** A form of this person; its own number is read from it, unless something is wrong with it anyway. */
    public static Sent by(Reader reader, String kind, String location, Record form, BindingResult typed) {
        @Nullable Object carried = typed.hasErrors() ? null : typed.getRawFieldValue("commandId");
        return new Sent(Order.of(reader, (@Nullable UUID) carried, kind, location), form, typed);
    }
}
