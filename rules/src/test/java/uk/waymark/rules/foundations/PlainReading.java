package uk.waymark.rules.foundations;

import static uk.waymark.rules.YesNo.NO;
import static uk.waymark.rules.YesNo.NOT_KNOWN;
import static uk.waymark.rules.YesNo.YES;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.Outcome;

/** The table of the foundations read a second time, as plain conditions in order: what is missing, then partial, then unknown. */
final class PlainReading {
    private PlainReading() {}

    static Outcome of(@Nullable Foundation foundation, FoundationFacts f) {
        return switch (Objects.requireNonNull(foundation)) {
            case SHARED_RECORDS -> records(f);
            case ACCESS_24_7 -> night(f);
            case LEADERSHIP -> leadership(f);
            default -> PlainReadingOfComplexCare.of(foundation, f);
        };
    }

    /** Three foundations are looked at for every child, and all ten where care is complex. */
    static List<Foundation> lookedAt(FoundationFacts f) {
        if (f.complexCare() == YES) {
            return List.of(Foundation.values());
        }
        return f.daysToDischarge() != null
                ? List.of(
                        Foundation.SHARED_RECORDS,
                        Foundation.EDUCATION_AND_TRAINING,
                        Foundation.ACCESS_24_7,
                        Foundation.LEADERSHIP)
                : List.of(Foundation.SHARED_RECORDS, Foundation.ACCESS_24_7, Foundation.LEADERSHIP);
    }

    private static Outcome records(FoundationFacts f) {
        if (f.sharingRefused() == YES) {
            return Outcome.MET;
        }
        if (f.emergencySummary() == NO || below(f.outsideMembersWithAccess(), 1)) {
            return Outcome.MISSING;
        }
        Integer members = f.activeMembers();
        if ((members != null && below(f.membersWithAccess(), members))
                || below(f.agenciesWithAccess(), 3)
                || f.plainVersion() == NO) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(
                members,
                f.membersWithAccess(),
                f.agenciesWithAccess(),
                f.outsideMembersWithAccess(),
                f.emergencySummary(),
                f.plainVersion(),
                f.daysSinceSummaryConfirmed());
        return unknown || above(f.daysSinceSummaryConfirmed(), 90) ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome night(FoundationFacts f) {
        if (below(f.outOfHoursNumbers(), 1) || f.coversHome() == NO || f.coversAge() == NO) {
            return Outcome.MISSING;
        }
        if (above(f.outOfHoursNumbers(), 1)
                || below(f.hoursCoveredPerWeek(), 168)
                || Stream.of(f.nursingAtNight(), f.consultantAdviceAtNight(), f.familyToldNumber())
                        .anyMatch(answer -> answer == NO)
                || above(f.daysSinceNumberTested(), 90)) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(
                f.outOfHoursNumbers(),
                f.hoursCoveredPerWeek(),
                f.nursingAtNight(),
                f.consultantAdviceAtNight(),
                f.familyToldNumber(),
                f.daysSinceNumberTested(),
                f.coversHome(),
                f.coversAge());
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    private static Outcome leadership(FoundationFacts f) {
        if (f.keyWorkerNamed() == NO) {
            return above(f.workingDaysSinceKeyWorkerAsked(), 10) ? Outcome.MISSING : Outcome.PARTIAL;
        }
        Object[] others = {
            f.deputyNamed(),
            f.leadClinicianNamed(),
            f.leadAgencyNamed(),
            f.escalationOwnerNamed(),
            f.keyWorkerWithinCapacity()
        };
        if (Stream.of(others).anyMatch(answer -> answer == NO) || above(f.daysSinceFamilyContact(), 28)) {
            return Outcome.PARTIAL;
        }
        boolean unknown = anyUnknown(others) || anyUnknown(f.keyWorkerNamed(), f.daysSinceFamilyContact());
        return unknown ? Outcome.NOT_KNOWN : Outcome.MET;
    }

    static boolean below(@Nullable Integer number, int limit) {
        return number != null && number < limit;
    }

    static boolean above(@Nullable Integer number, int limit) {
        return number != null && number > limit;
    }

    static boolean anyUnknown(@Nullable Object... answers) {
        for (Object answer : answers) {
            if (answer == null || answer == NOT_KNOWN) {
                return true;
            }
        }
        return false;
    }
}
