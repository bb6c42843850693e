package uk.waymark.engine.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.plan.EndPlan;
import uk.waymark.engine.plan.PlanHeader;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** The plan that is reviewed, where it was written here; a plan that was made elsewhere has no versions to work on. */
@Component
class PlanInForce {

    private final Plans plans;
    private final WritePlan write;
    private final SendPlan send;
    private final EndPlan end;
    private final AccessPolicy policy;

    PlanInForce(Plans plans, WritePlan write, SendPlan send, EndPlan end, AccessPolicy policy) {
        this.plans = plans;
        this.write = write;
        this.send = send;
        this.end = end;
        this.policy = policy;
    }

    /** The day on which the family received the newest final plan. */
    Optional<LocalDate> since(OpenCase child) {
        return newest(child).map(PlanHeader::servedOn);
    }

    /** The outcomes of the plan that the reader may read, as they stand in it. */
    List<String> outcomes(Reader reader, OpenCase child) {
        Set<DataClass> readable = EnumSet.allOf(DataClass.class).stream()
                .filter(kind -> policy.allows(reader, child.reference(), kind, Act.READ))
                .collect(Collectors.toSet());
        return newest(child)
                .flatMap(plan -> plans.number(child, plan.number()))
                .map(plan -> plan.seenThrough(readable).in(PlanSection.E).stream()
                        .map(PlanText::text)
                        .toList())
                .orElse(List.of());
    }

    /** Of these moves those whose next setting the newest final plan names; none for a plan that was made elsewhere. */
    List<Move> named(OpenCase child, List<Move> moves) {
        return newest(child)
                .flatMap(plan -> plans.number(child, plan.number()))
                .map(plan -> moves.stream().filter(plan::names).toList())
                .orElse(List.of());
    }

    /** Whether somebody is writing the next version, or the family has its draft. */
    boolean isBeingWritten(OpenCase child) {
        return plans.headers(child).stream()
                .filter(plan -> plan.status() != PlanStatus.WITHDRAWN)
                .findFirst()
                .filter(plan -> plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.SENT)
                .isPresent();
    }

    /** The next version begins as a copy of the plan, so that the changes can be written into it. */
    void beginChanges(Reader reader, OpenCase child) {
        if (newest(child).isPresent()) {
            write.begin(reader, child.reference());
        }
    }

    /** The version in which the changes were written is sent as the final plan; its own refusals hold. */
    void sendChanges(Reader reader, OpenCase child, Notice notice) {
        boolean written = plans.headers(child).stream()
                        .findFirst()
                        .map(PlanHeader::status)
                        .orElse(null)
                == PlanStatus.DRAFT;
        if (written && newest(child).isPresent()) {
            send.finalPlan(reader, child.reference(), notice);
        }
    }

    /** Nothing changes after all: what was being written is not made. */
    void giveUpChanges(Reader reader, OpenCase child) {
        end.notChanged(reader, child);
    }

    /** The plan has ended: nobody goes on writing it. */
    void hasEnded(OpenCase child) {
        end.ceased(child);
    }

    private Optional<PlanHeader> newest(OpenCase child) {
        return plans.headers(child).stream()
                .filter(plan -> plan.status() == PlanStatus.FINAL)
                .max(Comparator.comparingInt(PlanHeader::number));
    }
}
