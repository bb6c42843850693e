package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.rules.statute.StatutoryPeriod;

/** What sending a plan does to the statutory dates. */
@Component
class PlanClocks {

    private final Clocks clocks;
    private final Today today;

    PlanClocks(Clocks clocks, Today today) {
        this.clocks = clocks;
        this.today = today;
    }

    void requirePast(LocalDate day) {
        if (day.isAfter(today.date())) {
            throw new Refusal.NotNow("told.in.future");
        }
    }

    void familyBegins(UUID caseId, int number, LocalDate servedOn, UUID by) {
        clocks.start(caseId, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, "draft " + number, servedOn, by);
    }

    /**
     * The family may take until that day to say what it thinks of the draft.
     *
     * @throws Refusal.NotNow {@code plan.family.not.asked} when its time is over or has not begun; {@code
     *     clock.extend.later}
     */
    void familyUntil(UUID caseId, LocalDate until, UUID by) {
        ClockView running = clocks.of(caseId).stream()
                .filter(clock -> clock.kind() == StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT && clock.running())
                .findFirst()
                .orElseThrow(() -> new Refusal.NotNow("plan.family.not.asked"));
        clocks.extend(caseId, running.kind(), running.subject(), until, "the family asked for longer", by);
    }

    /** The family has said all that it wants to say, or its time is over. */
    void familyEnds(UUID caseId, @Nullable UUID by) {
        satisfyAll(caseId, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, today.date(), by);
    }

    void familyTimeOver(UUID caseId) {
        clocks.cancel(caseId, StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT, "the family's time is over", null);
    }

    void planNeeded(UUID caseId, UUID by) {
        clocks.cancel(caseId, StatutoryPeriod.DECIDE_NO_PLAN, "a plan is needed", by);
    }

    boolean toldNoPlan(UUID caseId) {
        return clocks.of(caseId).stream()
                .noneMatch(clock -> clock.kind() == StatutoryPeriod.DECIDE_NO_PLAN && clock.running());
    }

    void noPlan(UUID caseId, LocalDate toldOn, UUID by) {
        satisfyAll(caseId, StatutoryPeriod.DECIDE_NO_PLAN, toldOn, by);
        clocks.cancel(caseId, StatutoryPeriod.FINAL_PLAN, "no plan is needed; the family was told", by);
    }

    /** The twenty weeks end, once the family has had its time; the year until a review is counted by the review itself. */
    void finalPlan(UUID caseId, LocalDate servedOn, UUID by) {
        boolean answering = clocks.of(caseId).stream()
                .anyMatch(clock -> clock.kind() == StatutoryPeriod.FAMILY_VIEWS_ON_DRAFT
                        && clock.running()
                        && !clock.dueOn().isBefore(servedOn));
        if (answering) {
            throw new Refusal.NotNow("plan.family.still.answering");
        }
        familyEnds(caseId, by);
        satisfyAll(caseId, StatutoryPeriod.FINAL_PLAN, servedOn, by);
    }

    private void satisfyAll(UUID caseId, StatutoryPeriod kind, LocalDate on, @Nullable UUID by) {
        clocks.of(caseId).stream()
                .filter(clock -> clock.kind() == kind && clock.running())
                .forEach(clock -> clocks.satisfy(caseId, kind, clock.subject(), on, by));
    }
}
