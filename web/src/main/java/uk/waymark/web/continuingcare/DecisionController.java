package uk.waymark.web.continuingcare;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.continuingcare.DecideCare;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Where it is written down what was decided about continuing care, at first and at a review. */
@Controller
@RequestMapping("/children/{reference}/continuing-care/decision")
class DecisionController {

    private static final CarePage KIND = CarePage.NEEDS;

    private final CareDoor door;
    private final DecideCare decide;
    private final Orders orders;
    private final Forms forms;

    DecisionController(CareDoor door, DecideCare decide, Orders orders, Forms forms) {
        this.door = door;
        this.decide = decide;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, forms.empty(DecisionForm.class));
    }

    private String show(ChildPage page, Filled form) {
        DecideCare.Standing now = decide.of(door.change(page, KIND).file());
        page.with("standing", now).form(form, now.version());
        return "continuingcare/decision";
    }

    @PostMapping
    String keep(ChildPage page, @Valid @ModelAttribute("form") DecisionForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("care-decision", KIND.saved(), form, typed),
                () -> decide.record(page.reader(), page.reference(), form.decided(), form.version()),
                sent -> show(page, sent));
    }
}
