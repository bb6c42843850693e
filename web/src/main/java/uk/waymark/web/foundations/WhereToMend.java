package uk.waymark.web.foundations;

import uk.waymark.rules.foundations.Foundation;

/** The page on which something missing is put right. */
public record WhereToMend(String text, String href) {

    /** Where the facts of this foundation are kept. */
    public static WhereToMend of(Foundation foundation, String reference) {
        String child = "/children/" + reference;
        return switch (foundation) {
            case ACCESS_24_7 -> new WhereToMend("Go to the numbers to ring", child + "/contacts");
            case SHARED_RECORDS -> new WhereToMend("Go to the emergency summary", child + "/contacts#summary");
            case LEADERSHIP -> new WhereToMend("Go to the team", child + "/team");
            default -> new WhereToMend("Go to the child's page", child);
        };
    }
}
