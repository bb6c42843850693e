package uk.waymark.web.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.consultation.CommentLine;
import uk.waymark.engine.consultation.SettingLine;
import uk.waymark.engine.panel.PanelRecord;
import uk.waymark.engine.plan.DecidePlan.Decided;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Receipts.Receipt;
import uk.waymark.engine.support.SupportLine;
import uk.waymark.rules.statute.PhaseTransfer.Move;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.words.Days;

/**
 * What the page of a child's plan shows.
 *
 * @param sheet the version that is shown; null when there is none
 * @param writes whether the reader may write the newest version now
 * @param unnamed the move that is near and whose next setting the plan in force does not name; null when there is none
 * @param has who has the version that is shown
 */
public record PlanPage(
        OpenedChild child,
        @Nullable NumberedPlan sheet,
        List<PlanHeader> versions,
        boolean writes,
        @Nullable Move unnamed,
        Has has,
        Talk talk) {

    /**
     * Who has the version that is shown, where it was sent as a final plan.
     *
     * @param notes those whose answer the reader may write down now
     */
    public record Has(List<Receipt> receipts, List<Receipt> notes) {}

    /** The plan that is in force, where another version is shown; null otherwise. */
    public @Nullable PlanHeader inForce() {
        return versions.stream()
                .filter(version -> version.status() == PlanStatus.FINAL || version.status() == PlanStatus.CEASED)
                .findFirst()
                .filter(version -> version.status() == PlanStatus.FINAL)
                .filter(version -> sheet != null && sheet.plan().header().number() != version.number())
                .orElse(null);
    }

    /**
     * What was said about the plan, as far as the reader may see it.
     *
     * @param sayMore whether the reader may say more to the draft, though the days for it are over
     */
    public record Talk(
            List<CommentLine> comments,
            List<SettingLine> settings,
            List<PanelRecord> panels,
            @Nullable Decided decided,
            List<SupportLine> help,
            boolean sayMore) {

        static final Talk NOTHING = new Talk(List.of(), List.of(), List.of(), null, List.of(), false);
    }

    /** What a line of the versions says, for example "Version 2: Final plan, 3 May 2026". */
    public static String words(PlanHeader header) {
        LocalDate day = header.endedOn() == null ? header.servedOn() : header.endedOn();
        return "Version " + header.number() + ": " + header.status().title()
                + (day == null ? "" : ", " + Days.plain(day));
    }

    /** An amount in pounds, for example "£18,400.00". */
    public static String pounds(long pence) {
        return String.format(Locale.UK, "£%,d.%02d", pence / 100, pence % 100);
    }

    /** A part in percent, for example "20" or "20.5". */
    public static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
