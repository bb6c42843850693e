package uk.waymark.web.planning;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.planning.OutcomeLine;
import uk.waymark.engine.planning.OutcomesOfChild;
import uk.waymark.engine.planning.PlanOfChild;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.care.RowPage;
import uk.waymark.web.care.Typed;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** A child's plan, and what child and family want to achieve. */
@Controller
@RequestMapping("/children/{reference}/planning")
class PlanningController {

    private final CareDoor door;
    private final PlanOfChild plans;
    private final OutcomesOfChild goals;
    private final Orders orders;
    private final Forms forms;

    PlanningController(CareDoor door, PlanOfChild plans, OutcomesOfChild goals, Orders orders, Forms forms) {
        this.door = door;
        this.plans = plans;
        this.goals = goals;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return show(reader, reference, null, null, model);
    }

    @GetMapping("/plan")
    String plan(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, model);
    }

    @PostMapping("/plan")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "plan", back(reference)),
                typed,
                () -> plans.record(reader, reference, form.sheet()),
                () -> form(reader, reference, forms.sent(typed, PlanForm.class), model));
    }

    @PostMapping("/goal")
    String add(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult typed,
            Model model) {
        boolean own = Boolean.TRUE.equals(form.own());
        return orders.carryOut(
                Order.of(reader, form.commandId(), "goal", back(reference)),
                typed,
                () -> goals.add(reader, reference, own, form.goal(), Typed.words(form.now())),
                () -> show(reader, reference, forms.sent(typed, GoalForm.class), null, model));
    }

    /** The goal at this place of the list. */
    @GetMapping("/goal/look")
    String look(Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int at, Model model) {
        CareView view = open(reader, reference);
        OutcomeLine goal = goals.list(view.child().file()).stream()
                .skip(Math.max(0, at - 1L))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("outcome.not.found"));
        return row(view, goal, forms.untouched(new RowForm(goal.id(), goal.version(), "", null)), model);
    }

    @PostMapping("/goal/look")
    String look(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "goal-look", back(reference)),
                typed,
                () -> goals.measured(reader, reference, form.rowId(), form.said(), form.version()),
                () -> again(reader, reference, form, forms.sent(typed, RowForm.class), model));
    }

    private String again(Reader reader, String reference, RowForm form, Filled sent, Model model) {
        CareView view = open(reader, reference);
        OutcomeLine goal = goals.list(view.child().file()).stream()
                .filter(line -> line.id().equals(form.rowId()))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("outcome.not.found"));
        return row(view, goal, sent, model);
    }

    private static String row(CareView view, OutcomeLine goal, Filled form, Model model) {
        model.addAttribute(
                "page", new RowPage(view, "How is it going?", goal.words(), "How is it now?", "goal/look", goal.id()));
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(goal.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "care/row";
    }

    private CareView open(Reader reader, String reference) {
        CareView view = door.open(reader, reference, CarePage.PLANNING);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("care.team.only");
        }
        return view;
    }

    @PostMapping("/goal/end")
    String end(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "goal-end", back(reference)),
                typed,
                () -> goals.end(reader, reference, form.rowId(), form.version()),
                () -> show(reader, reference, null, forms.sent(typed, RowForm.class), model));
    }

    private String show(Reader reader, String reference, @Nullable Filled added, @Nullable Filled row, Model model) {
        CareView view = door.open(reader, reference, CarePage.PLANNING);
        Filled add = added == null ? forms.empty(GoalForm.class) : added;
        model.addAttribute("view", view);
        model.addAttribute("sheet", plans.read(view.child().file()));
        model.addAttribute("goals", goals.list(view.child().file()));
        model.addAttribute("add", add);
        model.addAttribute("addOpen", added != null);
        model.addAttribute("row", row);
        model.addAttribute("commandId", CareDoor.commandId(add));
        return "planning/planning";
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, Model model) {
        CareView view = open(reader, reference);
        PlanSheet now = plans.read(view.child().file());
        Filled form = sent == null ? forms.untouched(PlanForm.of(now)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "planning/plan";
    }

    private static String back(String reference) {
        return CareView.done(reference, CarePage.PLANNING);
    }
}
