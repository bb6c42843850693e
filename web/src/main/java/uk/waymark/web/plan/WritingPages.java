package uk.waymark.web.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanDocument;
import uk.waymark.engine.plan.PlanSection;
import uk.waymark.engine.plan.PlanStatus;
import uk.waymark.engine.plan.PlanText;
import uk.waymark.engine.plan.Plans;
import uk.waymark.engine.plan.SendPlan;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;

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

    String list(Reader reader, String reference, @Nullable Filled problems, Model model) {
        OpenedChild child = open(reader, reference);
        model.addAttribute("child", child);
        model.addAttribute("sheet", new PlanSheet(draft(child), Set.of()));
        model.addAttribute("missing", send.missing(child.file(), false));
        model.addAttribute("problems", problems == null ? List.of() : problems.problems());
        return "plan/write";
    }

    LineForm start(Reader reader, String reference, PlanSection section, @Nullable UUID need, @Nullable UUID line) {
        PlanDocument draft = draft(open(reader, reference));
        if (line != null) {
            return LineForm.of(draft.line(line).orElseThrow(() -> new Refusal.NotFound("plan.line.unknown")));
        }
        if (section.kind() == PlanSection.Kind.TEXT) {
            return draft.in(section).stream().findFirst().map(LineForm::of).orElse(LineForm.empty(section, null));
        }
        return LineForm.empty(section, need);
    }

    String line(Reader reader, String reference, Filled form, LineForm shown, Model model) {
        OpenedChild child = open(reader, reference);
        PlanSheet sheet = new PlanSheet(draft(child), Set.of());
        UUID line = shown.line();
        int current = line == null
                ? 0
                : sheet.plan().line(line).map(PlanText::version).orElse(0);
        String carried = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("form", form);
        model.addAttribute("section", shown.section());
        model.addAttribute("need", need(sheet, shown.need()));
        model.addAttribute(
                "stored", line == null ? null : sheet.plan().line(line).orElse(null));
        model.addAttribute("version", form.edition(current));
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "plan/line";
    }

    private static @Nullable String need(PlanSheet sheet, @Nullable UUID need) {
        return need == null
                ? null
                : sheet.plan()
                        .line(need)
                        .map(found -> sheet.number(found) + ": " + found.text())
                        .orElse(null);
    }

    private OpenedChild open(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "plan-write");
        if (!door.offers(reader, child, DataClass.CORE, Act.DECIDE)) {
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
