package uk.waymark.web.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.waymark.engine.plan.Amount;
import uk.waymark.engine.plan.Placing;
import uk.waymark.engine.plan.PlanDocument;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.web.words.Days;

/**
 * One version of a plan as somebody may read it, with a number for each line.
 *
 * @param hidden the sections that this reader may not see
 */
public record NumberedPlan(PlanDocument plan, Set<PlanSection> hidden) {

    public NumberedPlan {
        hidden = Set.copyOf(hidden);
    }

    /** All sections in their order. */
    public List<PlanSection> sections() {
        return List.of(PlanSection.values());
    }

    public List<PlanText> lines(PlanSection section) {
        return plan.in(section);
    }

    /** For example "B2": the section's letter and the line's number in it. */
    public String number(PlanText line) {
        return line.section().name() + (plan.in(line.section()).indexOf(line) + 1);
    }

    /** For example "for B2"; empty for what belongs to no need. */
    public String belongsTo(PlanText line) {
        UUID need = line.line().need();
        return need == null
                ? ""
                : plan.line(need).map(found -> "for " + number(found)).orElse("");
    }

    /** What stands before a line of section I: from when, and whether it is only a kind; empty for a setting that is named for now. */
    public static String place(PlanText line) {
        Placing placing = line.placing();
        LocalDate from = placing.from();
        String when = from == null ? "" : "From " + Days.plain(from) + ": ";
        return placing.kindOnly() ? when + "A kind of setting: " : when;
    }

    /** How long, how often and by whom; empty where nobody has said. */
    public static String how(PlanText line) {
        Amount amount = line.line().amount();
        String who = line.line().who();
        String often = amount == null ? "" : amount.words();
        return who == null ? often : often.isEmpty() ? who : often + ", by " + who;
    }

    /** What the page says where a section holds nothing. */
    public String empty(PlanSection section) {
        PlanStatus status = plan.header().status();
        boolean draft = status == PlanStatus.DRAFT || status == PlanStatus.SENT;
        return section == PlanSection.I && draft
                ? "Left empty until the final plan, so that your wish stays open."
                : "Nothing is written here.";
    }
}
