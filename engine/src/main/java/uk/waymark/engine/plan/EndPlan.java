package uk.waymark.engine.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.care.CareChanges;
import uk.waymark.engine.clock.Today;

/** Ends a plan, or only what was being written, when a review has decided so; every version stays to be read. */
@Component
public class EndPlan {

    private final CareChanges changes;
    private final PlanVersions versions;
    private final Today today;

    EndPlan(CareChanges changes, PlanVersions versions, Today today) {
        this.changes = changes;
        this.versions = versions;
        this.today = today;
    }

    /**
     * The plan in force has ended, and nobody goes on writing it (Children and Families Act 2014, s.45). A plan that was made
     * elsewhere has no version here, and nothing happens.
     */
    @Transactional
    public void ceased(OpenCase child) {
        withdraw(null, child);
        of(child).stream()
                .filter(plan -> plan.status() == PlanStatus.FINAL)
                .findFirst()
                .ifPresent(plan -> close(null, child, plan, PlanStatus.CEASED));
    }

    /** The plan stays as it is: changes that were being written are not made. Without any, nothing happens. */
    @Transactional
    public void notChanged(Reader reader, OpenCase child) {
        withdraw(reader, child);
    }

    private void withdraw(@Nullable Reader reader, OpenCase child) {
        of(child).stream()
                .takeWhile(PlanVersion::unfinished)
                .forEach(plan -> close(reader, child, plan, PlanStatus.WITHDRAWN));
    }

    private void close(@Nullable Reader reader, OpenCase child, PlanVersion plan, PlanStatus as) {
        LocalDate on = today.date();
        plan.ended(as, on);
        changes.made(reader, child, AuditAction.DECIDED, "plan version=" + plan.number() + " " + as);
    }

    private List<PlanVersion> of(OpenCase child) {
        return versions.findByCaseIdOrderByNumberDesc(child.caseId());
    }
}
