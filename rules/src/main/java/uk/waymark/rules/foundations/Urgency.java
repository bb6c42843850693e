package uk.waymark.rules.foundations;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.ActBy;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Limit;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;
import uk.waymark.rules.YesNo;

/**
 * What a child's situation adds to the weight of a gap: a child who is getting worse, is about to leave hospital or is about to
 * move to adult services cannot wait as long.
 *
 * @param pressing every gap counts one level more
 * @param endOfLife gaps in the plan, shared records, the support of those important and 24/7 access are to be closed within 24 hours
 * @param nightIsCritical help at night is a matter of harm now
 */
record Urgency(boolean pressing, boolean endOfLife, boolean nightIsCritical) {
    private static final int DISCHARGE_DAYS = 7;
    /** Six months, in calendar days. */
    private static final int ADULT_TRANSFER_DAYS = 183;

    private static final Set<Foundation> WITHIN_A_DAY_AT_END_OF_LIFE = EnumSet.of(
            Foundation.PERSONALISED_CARE_PLANNING,
            Foundation.SHARED_RECORDS,
            Foundation.INVOLVING_THOSE_IMPORTANT,
            Foundation.ACCESS_24_7);

    private static final ActBy WITHIN_A_DAY = new ActBy(24, Limit.HOURS);

    static Urgency of(FoundationFacts facts) {
        boolean endOfLife = facts.phase() == CarePhase.END_OF_LIFE;
        boolean pressing = endOfLife
                || facts.phase() == CarePhase.DETERIORATING
                || isWithin(facts.daysToDischarge(), DISCHARGE_DAYS)
                || isWithin(facts.daysToAdultTransfer(), ADULT_TRANSFER_DAYS);
        boolean symptoms = facts.lifeLimiting() == YesNo.YES && facts.symptomPlan() == YesNo.YES;
        return new Urgency(pressing, endOfLife, symptoms || endOfLife);
    }

    /** The finding with its severity and time limit as this child's situation asks; what is met stays as it is. */
    Finding applyTo(Finding finding) {
        if (finding.outcome() == Outcome.MET) {
            return finding;
        }
        return new Finding(
                finding.ruleId(),
                finding.sentence(),
                finding.foundation(),
                finding.outcome(),
                severity(finding),
                finding.sourceClass(),
                finding.source(),
                finding.found(),
                finding.next(),
                finding.settles(),
                finding.actor(),
                by(finding));
    }

    private Severity severity(Finding finding) {
        boolean gapAtNight = finding.foundation() == Foundation.ACCESS_24_7 && finding.outcome() != Outcome.NOT_KNOWN;
        if (gapAtNight && nightIsCritical) {
            return Severity.CRITICAL;
        }
        return pressing ? finding.severity().raised() : finding.severity();
    }

    private ActBy by(Finding finding) {
        boolean cannotWait = finding.foundation() != null && WITHIN_A_DAY_AT_END_OF_LIFE.contains(finding.foundation());
        return endOfLife && cannotWait ? WITHIN_A_DAY : finding.by();
    }

    private static boolean isWithin(@Nullable Integer days, int limit) {
        return days != null && days <= limit;
    }
}
