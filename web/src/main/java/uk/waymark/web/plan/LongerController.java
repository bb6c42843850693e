package uk.waymark.web.plan;

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
import uk.waymark.engine.plan.FamilyTime;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** A family asks for longer than fifteen days to answer the draft, and gets it. */
@Controller
@RequestMapping("/children/{reference}/plan/longer")
class LongerController {

    private final ChildDoor door;
    private final FamilyTime time;
    private final Orders orders;
    private final Forms forms;

    LongerController(ChildDoor door, FamilyTime time, Orders orders, Forms forms) {
        this.door = door;
        this.time = time;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "plan/longer");
        if (!door.sees(page.reader(), child, DataClass.CORE, Act.DECIDE)) {
            throw new Refusal.NotAllowed("plan.authority.only");
        }
        page.with("child", child);
        page.form(sent == null ? forms.empty(LongerForm.class) : sent);
        return "plan/longer";
    }

    @PostMapping
    String give(ChildPage page, @Valid @ModelAttribute("form") LongerForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan-longer", "/plan?done=longer-given", form, typed),
                () -> time.until(
                        page.reader(), page.reference(), form.until().date().orElseThrow()),
                sent -> show(page, sent));
    }
}
