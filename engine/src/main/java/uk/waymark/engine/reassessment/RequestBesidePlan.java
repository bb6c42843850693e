package uk.waymark.engine.reassessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.referral.Referral;
import uk.waymark.engine.referral.Referrals;
import uk.waymark.engine.referral.ServiceAsked;
import uk.waymark.rules.eligibility.AskedBy;

/**
 * Whoever has the right to a new assessment need not know its name: a parent, a young person or a school that asks at the
 * front door for an assessment of a child whose plan is in force has asked for a new one (Children and Families Act 2014,
 * s.44(2)). Anybody else's request, and one for other help, only joins the record.
 */
@Component
public class RequestBesidePlan {

    private static final Map<AskedBy, RightToAsk> RIGHTS = Map.of(
            AskedBy.PARENT, RightToAsk.PARENT,
            AskedBy.YOUNG_PERSON, RightToAsk.YOUNG_PERSON,
            AskedBy.SETTING, RightToAsk.SETTING);

    private final Referrals referrals;
    private final ChildFiles files;
    private final Sealer sealer;
    private final PlanAtTheTime plan;
    private final Beginning beginning;

    RequestBesidePlan(Referrals referrals, ChildFiles files, Sealer sealer, PlanAtTheTime plan, Beginning beginning) {
        this.referrals = referrals;
        this.files = files;
        this.sealer = sealer;
        this.plan = plan;
        this.beginning = beginning;
    }

    /** What may be under way, and how another begins. */
    @Component
    record Beginning(Reassessments reassessments, AskToReassess ask) {}

    /** Looks at a request that has joined; nothing happens where no plan is in force, or a new assessment is asked for already. */
    @Transactional
    public void joined(UUID referralId) {
        Referral referral = referrals.findById(referralId).orElseThrow();
        ChildFile file = files.findById(referral.caseId()).orElseThrow();
        OpenCase child = new OpenCase(
                file.id(), file.reference(), file.areaId(), file.status(), file.wrappedKey(), file.version());
        RightToAsk right = RIGHTS.get(referral.askedBy());
        if (right == null || file.status().closed() || !referral.services().contains(ServiceAsked.EHC_ASSESSMENT)) {
            return;
        }
        if (mayBegin(child, referral.receivedOn())) {
            byte[] story = referral.sealedStory();
            String words = story == null ? "" : sealer.open(child.wrappedKey(), "story", story);
            beginning.ask().begin(null, child, new Request(right, referral.receivedOn(), words));
        }
    }

    private boolean mayBegin(OpenCase child, LocalDate receivedOn) {
        LocalDate served = plan.servedOn(child);
        return plan.inForce(child)
                && beginning.reassessments().findByOpenCase(child.caseId()).isEmpty()
                && (served == null || !receivedOn.isBefore(served));
    }
}
