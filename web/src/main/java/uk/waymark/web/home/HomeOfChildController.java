package uk.waymark.web.home;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.care.HomeOfChild;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

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
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "home");
        boolean family = page.family();
        if (family || !door.sees(page.reader(), child, DataClass.CORE, Act.WRITE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        int version = child.frame().bar().version();
        page.with("child", child);
        page.form(sent == null ? forms.untouched(HomeForm.of(homes.of(child.file()), version)) : sent, version);
        return "home/home";
    }

    @PostMapping
    String record(ChildPage page, @Valid @ModelAttribute("form") HomeForm form, BindingResult typed) {
        if (!typed.hasErrors() && !form.postcodeReads()) {
            typed.rejectValue("postcode", "refer.postcode");
        }
        return orders.carryOut(
                page.sent("home", "?done=saved", form, typed),
                () -> homes.record(page.reader(), page.reference(), form.home(), form.version()),
                sent -> show(page, sent));
    }
}
