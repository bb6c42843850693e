package uk.waymark.engine.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * What the child needs, in the words of the person who asks, and the answers that the rules read. What was not asked
 * or not answered is {@link YesNo#NOT_KNOWN}.
 *
 * @param story in their own words
 * @param kinds the kinds of need, words of the closed list {@link NeedKind}
 * @param services what is asked for, words of the closed list {@link ServiceAsked}
 * @param monthsSinceAssessment whole months since the last EHC needs assessment; null if none or not known
 * @param servicesInvolved how many services work with the child already; null if not known
 */
public record Needs(
        String story,
        List<NeedKind> kinds,
        List<ServiceAsked> services,
        YesNo hasOrMayHaveNeeds,
        YesNo mayNeedPlan,
        YesNo supportTried,
        YesNo progressWithSupport,
        YesNo hasPlan,
        YesNo livesInArea,
        YesNo inHigherEducation,
        YesNo lifeLimiting,
        @Nullable Integer monthsSinceAssessment,
        @Nullable Integer servicesInvolved) {

    /** Only a story; every question is still open. */
    public static Needs justTold(String story, List<ServiceAsked> services) {
        YesNo open = YesNo.NOT_KNOWN;
        return new Needs(story, List.of(), services, open, open, open, open, open, open, open, open, null, null);
    }

    /** Never the story, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a child's needs (not shown)";
    }
}
