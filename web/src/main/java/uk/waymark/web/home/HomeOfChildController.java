package uk.waymark.web.home;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.HomeOfChild;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Records where a child lives and what is spoken there, so that a key worker is found who is near and understood. */
@Controller
@RequestMapping("/children/{reference}/home")
class HomeOfChildController {

    private final ChildDoor door;
    private final HomeOfChild homes;
    private final Orders orders;
    private final Forms forms;

    HomeOfChildController(ChildDoor door, HomeOfChild homes, Orders orders, Forms forms) {
        this.door = door;
        this.homes = homes;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        OpenedChild child = open(reader, reference);
        HomeForm now = HomeForm.of(homes.of(child.file()), child.frame().bar().version());
        return page(child, forms.untouched(now), model);
    }

    @PostMapping
    String record(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") HomeForm form,
            BindingResult typed,
            Model model) {
        if (!form.postcodeReads()) {
            typed.rejectValue("postcode", "refer.postcode");
        }
        return orders.carryOut(
                Order.of(reader, form.commandId(), "home", "/children/" + reference + "?done=saved"),
                typed,
                () -> homes.record(reader, reference, form.home(), form.version()),
                () -> page(open(reader, reference), forms.sent(typed, HomeForm.class), model));
    }

    private OpenedChild open(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "home");
        if (!door.sees(reader, child, DataClass.CORE, Act.WRITE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return child;
    }

    private String page(OpenedChild child, Filled form, Model model) {
        String carried = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(child.frame().bar().version()));
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "home/home";
    }
}
