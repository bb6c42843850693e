package uk.waymark.engine.referral;

import java.time.LocalDate;
import java.util.Set;

/**
 * One request for help for one child.
 *
 * @param receivedOn the day on which the area received it, which starts the statutory clock (s.36(1) and s.24,
 *     Children and Families Act 2014): today, or earlier for a letter
 * @param notTheSameAs references of the known children of whom the person who asks has said "this is another child"
 */
public record ReferralRequest(
        ChildDetails child, Asker asker, Needs needs, LocalDate receivedOn, Set<String> notTheSameAs) {}
