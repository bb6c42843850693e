package uk.waymark.web.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanDocument;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** Opens a version of a plan for somebody, with only the sections that they may read. */
@Component
public class PlanSheets {

    private final Plans plans;
    private final SendPlan send;
    private final AccessPolicy policy;

    PlanSheets(Plans plans, SendPlan send, AccessPolicy policy) {
        this.plans = plans;
        this.send = send;
        this.policy = policy;
    }

    /** The versions that this reader may know of, the newest first: a draft that is being written is its writers' own. */
    public List<PlanHeader> versions(Reader reader, OpenCase child) {
        boolean writes = policy.allows(reader, child.reference(), DataClass.CORE, Act.DECIDE);
        return plans.headers(child).stream()
                .filter(header -> writes || header.servedOn() != null)
                .toList();
    }

    /** One version; empty when there is none that this reader may know of. */
    public Optional<NumberedPlan> number(Reader reader, OpenCase child, int number) {
        return versions(reader, child).stream()
                .filter(header -> header.number() == number)
                .findFirst()
                .flatMap(header -> plans.number(child, number))
                .map(plan -> sheet(reader, child, plan));
    }

    /** The newest version that counts, which changes that were not made do not; empty when there is none that this reader may know of. */
    public Optional<NumberedPlan> latest(Reader reader, OpenCase child) {
        return versions(reader, child).stream()
                .filter(header -> header.status() != PlanStatus.WITHDRAWN)
                .findFirst()
                .flatMap(header -> number(reader, child, header.number()));
    }

    /** The move within twelve months, after which section I names another setting; null when none is near. */
    public @Nullable Move near(OpenCase child) {
        return send.nearMove(child).orElse(null);
    }

    /** The same where the plan in force does not name that setting yet. */
    @Nullable
    Move unnamed(OpenCase child) {
        return send.nextSettingMissing(child).orElse(null);
    }

    private NumberedPlan sheet(Reader reader, OpenCase child, PlanDocument plan) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        for (DataClass dataClass : DataClass.values()) {
            if (policy.allows(reader, child.reference(), dataClass, Act.READ)) {
                classes.add(dataClass);
            }
        }
        Set<PlanSection> hidden = EnumSet.noneOf(PlanSection.class);
        for (PlanSection section : PlanSection.values()) {
            if (!classes.contains(section.dataClass())) {
                hidden.add(section);
            }
        }
        return new NumberedPlan(plan.seenThrough(classes), hidden);
    }
}
