package uk.waymark.web.api.referral;

/**
 * A request that was stored.
 *
 * @param reference the child's reference, by which everybody speaks of the request
 * @param repeated true when the same order had been carried out before
 * @param acknowledgement the page that tells what happens next, for the person who asked
 * @param journey where those read the journey to whom it is open
 */
public record Received(String reference, boolean repeated, String acknowledgement, String journey) {

    static Received at(String acknowledgement, boolean repeated) {
        String reference = acknowledgement.substring(acknowledgement.lastIndexOf('/') + 1);
        return new Received(reference, repeated, acknowledgement, "/api/v1/children/" + reference + "/journey");
    }
}
