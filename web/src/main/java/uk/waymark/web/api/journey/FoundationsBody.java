package uk.waymark.web.api.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationLine;
import uk.waymark.rules.Finding;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.Severity;

/** How the foundations of a child's care stand, with the reasons, as the rules last found them. */
public record FoundationsBody(String reference, List<Foundation> foundations) {

    /**
     * One foundation.
     *
     * @param found what was found, {@code next} what happens next, {@code settles} what would settle it
     * @param flag the open flag, when something is missing
     */
    public record Foundation(
            String foundation,
            String title,
            Outcome outcome,
            Severity severity,
            String rule,
            String found,
            String next,
            String settles,
            String actor,
            String source,
            @Nullable Flag flag) {}

    /** Something that is missing, whose it is, and by when. */
    public record Flag(
            UUID id,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate quietUntil,
            String because,
            String gapPlan) {}

    static Foundation of(FoundationLine line) {
        Finding finding = line.finding();
        return new Foundation(
                line.foundation().name(),
                line.foundation().title(),
                finding.outcome(),
                finding.severity(),
                finding.ruleId(),
                finding.found(),
                finding.next(),
                finding.settles(),
                finding.actor(),
                finding.source(),
                flag(line.flag()));
    }

    private static @Nullable Flag flag(@Nullable FlagLine flag) {
        return flag == null
                ? null
                : new Flag(
                        flag.id(),
                        flag.owner().name(),
                        flag.dueOn(),
                        flag.quietUntil(),
                        flag.because(),
                        flag.gapPlan());
    }
}
