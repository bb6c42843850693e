package uk.waymark.web.planning;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.planning.OutcomeLine;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.planning.PlanOfChild;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.Lines;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.RowPage;
import uk.waymark.web.care.Typed;
import uk.waymark.web.family.care.FamilyCarePages;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** A child's plan, and what child and family want to achieve. */
@Controller
@RequestMapping("/children/{reference}/planning")
class PlanningController {

    private static final CarePage KIND = CarePage.PLANNING;

    private final CareDoor door;
    private final PlanOfChild plans;
    private final OutcomesOfChild goals;
    private final FamilyCarePages family;
    private final Orders orders;

    PlanningController(CareDoor door, PlanOfChild plans, OutcomesOfChild goals, FamilyCarePages family, Orders orders) {
        this.door = door;
        this.plans = plans;
        this.goals = goals;
        this.family = family;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        CareView view = door.open(page, KIND);
        if (page.family()) {
            return family.show(page, view);
        }
        OpenCase file = view.file();
        page.with("sheet", plans.read(file)).with("goals", goals.list(file));
        door.offer(page, sent);
        return "planning/planning";
    }

    @GetMapping("/plan")
    String plan(ChildPage page) {
        return plan(page, null);
    }

    private String plan(ChildPage page, @Nullable Filled sent) {
        PlanSheet now = plans.read(door.change(page, KIND).file());
        door.form(page, PlanForm.of(now), now.version(), sent);
        return "planning/plan";
    }

    @PostMapping("/plan")
    String keep(ChildPage page, @Valid @ModelAttribute("form") PlanForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan", KIND.saved(), form, typed),
                () -> plans.record(page.reader(), page.reference(), form.sheet()),
                sent -> plan(page, sent));
    }

    @PostMapping("/goal")
    String add(ChildPage page, @Valid @ModelAttribute("form") GoalForm form, BindingResult typed) {
        boolean own = Boolean.TRUE.equals(form.own());
        return orders.carryOut(
                page.sent("goal", KIND.saved(), form, typed),
                () -> goals.add(page.reader(), page.reference(), own, form.goal(), Typed.words(form.now())),
                sent -> show(page, sent));
    }

    /** The goal at this place of the list. */
    @GetMapping("/goal/look")
    String look(ChildPage page, @RequestParam(defaultValue = "1") int at) {
        return look(page, at, null, null);
    }

    private String look(ChildPage page, int at, @Nullable UUID id, @Nullable Filled sent) {
        CareView view = door.change(page, KIND);
        OutcomeLine goal = Lines.one(goals.list(view.file()), OutcomeLine::id, at, id)
                .orElseThrow(() -> new Refusal.NotFound("outcome.not.found"));
        page.with(
                "page", new RowPage(view, "How is it going?", goal.words(), "How is it now?", "goal/look", goal.id()));
        door.form(page, new RowForm(goal.id(), goal.version(), "", null), goal.version(), sent);
        return "care/row";
    }

    @PostMapping("/goal/look")
    String look(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("goal-look", KIND.saved(), form, typed),
                () -> goals.measured(page.reader(), page.reference(), form.rowId(), form.said(), form.version()),
                sent -> look(page, 0, form.rowId(), sent));
    }

    @PostMapping("/goal/end")
    String end(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("goal-end", KIND.saved(), form, typed),
                () -> goals.end(page.reader(), page.reference(), form.rowId(), form.version()),
                sent -> show(page, sent));
    }
}
