package uk.waymark.processes.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.NewLine;
import uk.waymark.engine.plan.Placing;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.engine.plan.WritePlan;
import uk.waymark.rules.statute.PhaseTransfer.Move;

/** Writes the school, college or other setting, now and after a move, into section I of the version that becomes final. */
@Component
public class SettingOfPlan {

    private final WritePlan write;
    private final Plans plans;
    private final SendPlan send;

    SettingOfPlan(WritePlan write, Plans plans, SendPlan send) {
        this.write = write;
        this.plans = plans;
        this.send = send;
    }

    /** The plan becomes a draft again: the family's wish is open again. */
    public void takeOut(Reader reader, OpenCase child) {
        plans.latest(child).stream()
                .flatMap(plan -> plan.in(PlanSection.I).stream())
                .forEach(there -> write.remove(reader, child.reference(), there.origin(), there.version()));
    }

    /** What stood there before gives way; a line that stays keeps its place, so that the next version shows what changed. */
    void name(Reader reader, OpenCase child, NamedSettings named) {
        List<PlanText> there = plans.latest(child).stream()
                .flatMap(plan -> plan.in(PlanSection.I).stream())
                .toList();
        List<NewLine> lines = lines(child, named);
        for (int i = 0; i < Math.max(there.size(), lines.size()); i++) {
            if (i >= there.size()) {
                write.add(reader, child.reference(), lines.get(i));
            } else if (i >= lines.size()) {
                write.remove(
                        reader,
                        child.reference(),
                        there.get(i).origin(),
                        there.get(i).version());
            } else {
                PlanText old = there.get(i);
                write.change(reader, child.reference(), old.origin(), lines.get(i), old.version());
            }
        }
    }

    private List<NewLine> lines(OpenCase child, NamedSettings named) {
        List<NewLine> lines = new ArrayList<>(List.of(line(named.now(), null)));
        if (named.next() != null) {
            Move near = send.nearMove(child).orElseThrow(() -> new Refusal.NotNow("plan.next.no.move"));
            lines.add(line(named.next(), near.movesOn()));
        }
        return lines;
    }

    private static NewLine line(NamedSettings.Place place, @Nullable LocalDate from) {
        return NewLine.setting(place.text(), new Placing(place.kindOnly(), from));
    }
}
