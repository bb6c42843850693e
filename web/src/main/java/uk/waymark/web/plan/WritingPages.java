package uk.waymark.web.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.plan.PlanDocument;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.page.ChildPage;

/** Makes the pages on which a plan is written. */
@Component
class WritingPages {

    private final ChildDoor door;
    private final Plans plans;
    private final SendPlan send;

    WritingPages(ChildDoor door, Plans plans, SendPlan send) {
        this.door = door;
        this.plans = plans;
        this.send = send;
    }

    /** Changes to a plan in force keep its section I; only a draft that the family still answers has none. */
    String list(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = open(page);
        PlanDocument draft = draft(child);
        boolean changes = !draft.in(PlanSection.I).isEmpty();
        page.with("child", child).with("sheet", new NumberedPlan(draft, Set.of()));
        page.with("missing", send.missing(child.file(), changes));
        page.with("problems", sent == null ? List.of() : sent.problems());
        return "plan/write";
    }

    LineForm start(ChildPage page, PlanSection section, @Nullable UUID need, @Nullable UUID line) {
        PlanDocument draft = draft(open(page));
        if (line != null) {
            return LineForm.of(draft.line(line).orElseThrow(() -> new Refusal.NotFound("plan.line.unknown")));
        }
        if (section.kind() == PlanSection.Kind.TEXT && section != PlanSection.I) {
            return draft.in(section).stream().findFirst().map(LineForm::of).orElse(LineForm.empty(section, null));
        }
        return LineForm.empty(section, need);
    }

    String line(ChildPage page, Filled form, LineForm shown) {
        OpenedChild child = open(page);
        NumberedPlan sheet = new NumberedPlan(draft(child), Set.of());
        UUID line = shown.line();
        int current = line == null
                ? 0
                : sheet.plan().line(line).map(PlanText::version).orElse(0);
        page.with("child", child).with("section", shown.section());
        page.with("need", need(sheet, shown.need()));
        page.with("stored", line == null ? null : sheet.plan().line(line).orElse(null));
        page.form(form, current);
        return "plan/line";
    }

    private static @Nullable String need(NumberedPlan sheet, @Nullable UUID need) {
        return need == null
                ? null
                : sheet.plan()
                        .line(need)
                        .map(found -> sheet.number(found) + ": " + found.text())
                        .orElse(null);
    }

    private OpenedChild open(ChildPage page) {
        OpenedChild child = door.open(page.reader(), page.reference(), "plan-write");
        if (!door.offers(page.reader(), child, DataClass.CORE, Act.DECIDE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return child;
    }

    private PlanDocument draft(OpenedChild child) {
        PlanDocument plan = plans.latest(child.file()).orElseThrow(() -> new Refusal.NotNow("plan.not.begun"));
        if (plan.header().status() != PlanStatus.DRAFT) {
            throw new Refusal.NotNow("plan.sent.already");
        }
        return plan;
    }
}
