package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/**
 * A gap in a plan, with the line that it is about.
 *
 * @param about the need or the provision; null when it is the plan as a whole
 */
public record Missing(Gap gap, @Nullable PlanText about) {

    private static final int YEAR_NINE = 9;

    /**
     * What of the child matters for a plan.
     *
     * @param year the national curriculum year
     * @param near the move within twelve months, whose next setting the plan names; null when none is near
     */
    record Standing(LocalDate today, int year, @Nullable Move near) {}

    /**
     * Everything that stands between this version and being sent.
     *
     * @param finalPlan whether it is sent as the final plan: only then section I names a setting
     */
    static List<Missing> in(PlanDocument plan, Standing child, boolean finalPlan) {
        List<Missing> missing = new ArrayList<>();
        missingTexts(plan, missing);
        missingPlaces(plan, child, finalPlan, missing);
        plan.needs().forEach(need -> missingFor(plan, need, missing));
        plan.lines().stream()
                .filter(line -> line.section().kind() == PlanSection.Kind.PROVISION && !specific(line.line()))
                .forEach(line -> missing.add(new Missing(Gap.NOT_SPECIFIC, line)));
        if (child.year() >= YEAR_NINE
                && plan.lines().stream().noneMatch(line -> line.line().adulthood())) {
            missing.add(new Missing(Gap.NO_ADULTHOOD, null));
        }
        if (plan.header().healthAgreedOn() == null) {
            missing.add(new Missing(Gap.HEALTH_NOT_AGREED, null));
        }
        return missing;
    }

    private static void missingTexts(PlanDocument plan, List<Missing> missing) {
        if (plan.text(PlanSection.A).isBlank()) {
            missing.add(new Missing(Gap.NO_VIEWS, null));
        }
        if (plan.in(PlanSection.B).isEmpty()) {
            missing.add(new Missing(Gap.NO_NEEDS, null));
        }
        if (plan.text(PlanSection.K).isBlank()) {
            missing.add(new Missing(Gap.NO_ADVICE_LIST, null));
        }
    }

    private static void missingPlaces(PlanDocument plan, Standing child, boolean finalPlan, List<Missing> missing) {
        if (!finalPlan && !plan.in(PlanSection.I).isEmpty()) {
            missing.add(new Missing(Gap.SETTING_IN_DRAFT, null));
        }
        if (finalPlan && !plan.saysWhere(child.today())) {
            missing.add(new Missing(Gap.NO_SETTING, null));
        }
        Move move = child.near();
        if (finalPlan && move != null && !plan.names(move)) {
            missing.add(new Missing(Gap.NO_NEXT_SETTING, null));
        }
    }

    private static void missingFor(PlanDocument plan, PlanText need, List<Missing> missing) {
        if (plan.outcomes(need).isEmpty()) {
            missing.add(new Missing(Gap.NO_OUTCOME, need));
        }
        if (plan.provision(need).stream()
                .noneMatch(line -> need.section().metBy().contains(line.section()))) {
            missing.add(new Missing(Gap.NO_PROVISION, need));
        }
    }

    /** Source: SEND Code of Practice 2015, 9.69. */
    private static boolean specific(NewLine provision) {
        return provision.amount() != null && provision.who() != null;
    }
}
