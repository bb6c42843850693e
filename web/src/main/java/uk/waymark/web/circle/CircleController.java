package uk.waymark.web.circle;

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
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.circle.CircleOfChild;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The people who matter to a child, and what supports them; families write here too. */
@Controller
@RequestMapping("/children/{reference}/people-who-matter")
class CircleController {

    private final CareDoor door;
    private final CircleOfChild circle;
    private final Orders orders;
    private final Forms forms;

    CircleController(CareDoor door, CircleOfChild circle, Orders orders, Forms forms) {
        this.door = door;
        this.circle = circle;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return show(reader, reference, null, null, model);
    }

    @PostMapping("/person")
    String add(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult typed,
            Model model) {
        boolean carer = Boolean.TRUE.equals(form.mainCarer());
        return orders.carryOut(
                Order.of(reader, form.commandId(), "person", back(reference)),
                typed,
                () -> circle.add(reader, reference, form.name(), form.part(), carer),
                () -> show(reader, reference, forms.sent(typed, PersonForm.class), null, model));
    }

    @PostMapping("/person/end")
    String end(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") RowForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "person-end", back(reference)),
                typed,
                () -> circle.end(reader, reference, form.rowId(), form.version()),
                () -> show(reader, reference, null, forms.sent(typed, RowForm.class), model));
    }

    @GetMapping("/support")
    String support(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, model);
    }

    @PostMapping("/support")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SupportForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "support-circle", back(reference)),
                typed,
                () -> circle.record(reader, reference, form.sheet()),
                () -> form(reader, reference, forms.sent(typed, SupportForm.class), model));
    }

    private String show(Reader reader, String reference, @Nullable Filled added, @Nullable Filled row, Model model) {
        CareView view = door.open(reader, reference, CarePage.PEOPLE);
        Filled add = added == null ? forms.empty(PersonForm.class) : added;
        model.addAttribute("view", view);
        model.addAttribute("people", circle.people(view.child().file()));
        model.addAttribute("sheet", circle.read(view.child().file()));
        model.addAttribute("add", add);
        model.addAttribute("addOpen", added != null);
        model.addAttribute("row", row);
        model.addAttribute("commandId", CareDoor.commandId(add));
        return "circle/circle";
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, Model model) {
        CareView view = door.open(reader, reference, CarePage.PEOPLE);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        CircleSheet now = circle.read(view.child().file());
        Filled form = sent == null ? forms.untouched(SupportForm.of(now)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "circle/support";
    }

    private static String back(String reference) {
        return CareView.done(reference, CarePage.PEOPLE);
    }
}
