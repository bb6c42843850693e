package uk.waymark.web.continuingcare;

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
import uk.waymark.engine.continuingcare.ContinuingCare;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The levels of need of a child, and what they point to. */
@Controller
@RequestMapping("/children/{reference}/continuing-care")
class NeedsController {

    private final CareDoor door;
    private final ContinuingCare care;
    private final Orders orders;
    private final Forms forms;

    NeedsController(CareDoor door, ContinuingCare care, Orders orders, Forms forms) {
        this.door = door;
        this.care = care;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        CareView view = door.open(reader, reference, CarePage.NEEDS);
        model.addAttribute("view", view);
        model.addAttribute("sheet", care.read(view.child().file()));
        model.addAttribute("advice", care.advice(view.child().file()).orElse(null));
        model.addAttribute(
                "category",
                care.category(view.child().file()).map(StoredReceipt::receipt).orElse(null));
        return "continuingcare/needs";
    }

    @GetMapping("/levels")
    String levels(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, model);
    }

    @PostMapping("/levels")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NeedsForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "levels", CareView.done(reference, CarePage.NEEDS)),
                typed,
                () -> care.record(reader, reference, form.sheet()),
                () -> form(reader, reference, forms.sent(typed, NeedsForm.class), model));
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, Model model) {
        CareView view = door.open(reader, reference, CarePage.NEEDS);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        NeedsSheet now = care.read(view.child().file());
        Filled form = sent == null ? forms.untouched(NeedsForm.of(now)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "continuingcare/levels";
    }
}
