package uk.waymark.web.api;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An order as a program sent it.
 *
 * @param id its number, under which it is carried out once
 * @param fingerprint of the method, the address and the body, whatever the order and the spacing of its fields
 */
@SuppressWarnings("ArrayRecordComponent")
public record ApiOrder(UUID id, byte[] fingerprint, JsonNode body) {

    /** Never what was sent. */
    @Override
    public String toString() {
        return "order " + id;
    }
}
