package uk.waymark.web.condition;

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
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.IdentityBar;
import uk.waymark.engine.people.Role;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Records how a child is: a clinician everything, a key worker the phase. */
@Controller
@RequestMapping("/children/{reference}/condition")
class ConditionController {

    private final ChildDoor door;
    private final ConditionOfChild condition;
    private final Orders orders;
    private final Forms forms;

    ConditionController(ChildDoor door, ConditionOfChild condition, Orders orders, Forms forms) {
        this.door = door;
        this.condition = condition;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    /** Reading health is asked for: the form shows what is known. */
    private String show(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "condition");
        boolean clinician = door.sees(page.reader(), child, DataClass.HEALTH, Act.WRITE);
        boolean keyWorker =
                page.reader().is(Role.KEY_WORKER) && door.sees(page.reader(), child, DataClass.HEALTH, Act.READ);
        if (!clinician && !keyWorker) {
            throw new Refusal.NotAllowed("condition.clinician.only");
        }
        IdentityBar now = child.frame().bar();
        page.with("child", child).with("clinician", clinician);
        page.form(
                sent == null ? forms.untouched(ConditionForm.of(now.condition(), now.version())) : sent, now.version());
        return "condition/condition";
    }

    @PostMapping
    String record(ChildPage page, @Valid @ModelAttribute("form") ConditionForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("condition", "?done=saved", form, typed),
                () -> condition.record(page.reader(), page.reference(), form.condition(), form.version()),
                sent -> show(page, sent));
    }
}
