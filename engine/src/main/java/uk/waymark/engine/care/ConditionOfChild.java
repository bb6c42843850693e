package uk.waymark.engine.care;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.AuditAction;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.news.AdvanceTalkMayHelp;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** Records how a child is: the condition, the phase, and the dates that make missing care more urgent. */
@Component
public class ConditionOfChild {

    private final CareChanges changes;
    private final AccessPolicy policy;
    private final ChildFiles files;
    private final ApplicationEventPublisher news;

    ConditionOfChild(CareChanges changes, AccessPolicy policy, ChildFiles files, ApplicationEventPublisher news) {
        this.changes = changes;
        this.policy = policy;
        this.files = files;
        this.news = news;
    }

    /**
     * Replaces what is known of the condition; a key worker may change the phase only.
     *
     * @param version the edition of the child's file that the page showed
     * @throws Refusal.NotAllowed when a clinician has to record this
     * @throws Refusal.NotNow {@code child.has.died}, {@code condition.category.unknown} or {@code stale.page}
     */
    @Transactional
    public void record(Reader reader, String reference, Condition condition, int version) {
        boolean clinician = policy.allows(reader, reference, DataClass.HEALTH, Act.WRITE);
        boolean keyWorker = !clinician && reader.is(Role.KEY_WORKER);
        OpenCase child = changes.open(reader, reference, keyWorker ? DataClass.CORE : DataClass.HEALTH, Act.WRITE);
        ChildFile file = files.findById(child.caseId()).orElseThrow();
        SamePage.require(version, file.version());
        if (keyWorker && !onlyPhaseDiffers(file.condition(), condition)) {
            throw new Refusal.NotAllowed("condition.clinician.only");
        }
        Integer category = condition.category();
        if (category != null && (category < 0 || category > 4)) {
            throw new Refusal.NotNow("condition.category.unknown");
        }
        file.has(condition);
        changes.made(reader, child, AuditAction.FACT_CHANGED, "condition");
        if (mayShortenLife(condition)) {
            news.publishEvent(new AdvanceTalkMayHelp(reference));
        }
    }

    /** Source: NICE guideline NG61; quality standard QS160, statement 1: such talks are offered early. */
    private static boolean mayShortenLife(Condition condition) {
        Integer category = condition.category();
        return condition.lifeLimiting() == YesNo.YES || (category != null && category > 0);
    }

    private static boolean onlyPhaseDiffers(Condition was, Condition is) {
        return was.lifeLimiting() == is.lifeLimiting()
                && was.symptomPlan() == is.symptomPlan()
                && Objects.equals(was.category(), is.category())
                && Objects.equals(was.dischargeOn(), is.dischargeOn())
                && Objects.equals(was.adultTransferOn(), is.adultTransferOn());
    }
}
