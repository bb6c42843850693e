package uk.waymark.processes.plan;

import org.springframework.stereotype.Component;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.WritePlan;

/** Writes the school, college or other setting into section I of the version that becomes final. */
@Component
public class SettingOfPlan {

    private final WritePlan write;
    private final Plans plans;

    SettingOfPlan(WritePlan write, Plans plans) {
        this.write = write;
        this.plans = plans;
    }

    /** The plan becomes a draft again: the family's wish is open again. */
    public void takeOut(Reader reader, OpenCase child) {
        plans.latest(child).stream()
                .flatMap(plan -> plan.in(PlanSection.I).stream())
                .forEach(there -> write.remove(reader, child.reference(), there.origin(), there.version()));
    }

    void name(Reader reader, OpenCase child, String setting) {
        NewLine line = NewLine.of(PlanSection.I, null, setting);
        plans.latest(child).stream()
                .flatMap(plan -> plan.in(PlanSection.I).stream())
                .findFirst()
                .ifPresentOrElse(
                        there -> write.change(reader, child.reference(), there.origin(), line, there.version()),
                        () -> write.add(reader, child.reference(), line));
    }
}
