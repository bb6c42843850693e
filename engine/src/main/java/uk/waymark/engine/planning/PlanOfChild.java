package uk.waymark.engine.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.care.SamePage;
import uk.waymark.engine.care.SealedWords;
import uk.waymark.engine.clock.Today;

/** Records which plan a child has, what it covers, and what child and family say in it. */
@Component
public class PlanOfChild {

    private static final String CHILD = "care_planning.child";
    private static final String FAMILY = "care_planning.family";

    private final CareChanges changes;
    private final CarePlannings plans;
    private final SealedWords words;
    private final Today today;

    PlanOfChild(CareChanges changes, CarePlannings plans, SealedWords words, Today today) {
        this.changes = changes;
        this.plans = plans;
        this.words = words;
        this.today = today;
    }

    /** What is known now; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public PlanSheet read(OpenCase child) {
        CarePlanning plan = plans.findById(child.caseId()).orElseGet(() -> new CarePlanning(child.caseId()));
        return new PlanSheet(
                plan.facts(),
                words.open(child, CHILD, child.caseId(), plan.childWords()),
                words.open(child, FAMILY, child.caseId(), plan.familyWords()),
                plan.edition());
    }

    /**
     * Replaces what is known.
     *
     * @throws Refusal.NotAllowed {@code care.team.only} for a family
     * @throws Refusal.NotNow {@code date.future}, {@code stale.page} or {@code child.has.died}
     */
    @Transactional
    public void record(Reader reader, String reference, PlanSheet sheet) {
        OpenCase child = changes.openAsTeam(reader, reference);
        past(sheet.facts().reviewedOn());
        past(sheet.facts().feedbackOn());
        CarePlanning plan = plans.findById(child.caseId()).orElseGet(() -> new CarePlanning(child.caseId()));
        SamePage.require(sheet.version(), plan.edition());
        plan.has(sheet.facts());
        plan.childWords(words.seal(child, CHILD, child.caseId(), sheet.childWords()));
        plan.familyWords(words.seal(child, FAMILY, child.caseId(), sheet.familyWords()));
        plans.save(plan);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "plan");
    }

    private void past(@Nullable LocalDate day) {
        if (day != null && day.isAfter(today.date())) {
            throw new Refusal.NotNow("date.future");
        }
    }
}
