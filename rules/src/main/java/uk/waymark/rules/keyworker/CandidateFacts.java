package uk.waymark.rules.keyworker;

import org.jspecify.annotations.Nullable;
import uk.waymark.rules.YesNo;

/**
 * All that the key-worker rules need to know about one person who could be a child's key worker.
 *
 * @param candidate an opaque reference to the person, never a name
 * @param familyChoice YES when the family asked for this person, NO when the family does not want this person
 * @param conflictOfInterest whether the person has a conflict of interest with this family
 * @param inTeamAlready whether the person is in the child's team now
 * @param monthsKnown whole months for which the person has known the child
 * @param skillsNeeded how many skills the child's care asks for
 * @param skillsHeld how many of these the person holds, in date
 * @param weightedLoad the person's load now, as the sum of the children's weights
 * @param weightedLimit the load that the person can carry
 * @param weightOfChild the weight of this child
 * @param samePlace whether the person works where the child lives or learns
 * @param travelMinutes minutes of travel to the child's home, one way
 * @param speaksLanguage whether the person speaks the family's language; NOT_KNOWN when none was asked for
 * @param available whether the person can take on a child now
 */
public record CandidateFacts(
        String candidate,
        YesNo familyChoice,
        YesNo conflictOfInterest,
        YesNo inTeamAlready,
        @Nullable Integer monthsKnown,
        int skillsNeeded,
        int skillsHeld,
        int weightedLoad,
        int weightedLimit,
        int weightOfChild,
        YesNo samePlace,
        @Nullable Integer travelMinutes,
        YesNo speaksLanguage,
        YesNo available) {}
