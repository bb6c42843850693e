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
            case PERSONALISED_CARE_PLANNING -> new WhereToMend("Go to the plan", child + "/planning");
            case EVIDENCE_AND_INFORMATION -> new WhereToMend("Go to the goals", child + "/planning#goals");
            case INVOLVING_THOSE_IMPORTANT ->
                new WhereToMend("Go to the people who matter", child + "/people-who-matter");
            case EDUCATION_AND_TRAINING -> new WhereToMend("Go to the skills for care", child + "/skills");
            case CO_DESIGN -> new WhereToMend("Go to the decisions", child + "/working-together#heard");
            case PARTNERSHIP_WORKING -> new WhereToMend("Go to working together", child + "/working-together");
            case SHARING_LEARNING -> new WhereToMend("Go to what can be learned", child + "/working-together#learning");
        };
    }
}
