package uk.waymark.web.form;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.Reader;

/**
 * What a form asks for: who sent it, its own number, what kind of order it is, and the page that follows.
 *
 * @param location without anything personal; it is stored with the order
 */
public record Order(Reader by, UUID id, String kind, String location) {

    /** An order as the form carried it; a form without a number, which only a stranger makes, gets one here. */
    public static Order of(Reader by, @Nullable UUID carried, String kind, String location) {
        return new Order(by, Objects.requireNonNullElseGet(carried, UUID::randomUUID), kind, location);
    }
}
