package uk.waymark.web.plan.late;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Where a family says something to the draft when its days are over, or somebody writes it down for it. */
@Controller
@RequestMapping("/children/{reference}/plan/say-more")
class LateController {

    private final ChildDoor door;
    private final LateComments comments;
    private final Orders orders;
    private final Forms forms;

    LateController(ChildDoor door, LateComments comments, Orders orders, Forms forms) {
        this.door = door;
        this.comments = comments;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, forms.empty(LateForm.class));
    }

    @PostMapping
    String say(ChildPage page, @Valid @ModelAttribute("form") LateForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("plan-say-more", "/plan?done=comments-sent", form, typed),
                () -> comments.give(page.reader(), page.reference(), form.comments()),
                sent -> show(page, sent));
    }

    private String show(ChildPage page, Filled form) {
        OpenedChild child = door.open(page.reader(), page.reference(), "plan-say-more");
        if (!door.sees(page.reader(), child, DataClass.CORE, Act.WRITE)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        page.with("child", child)
                .with("stands", comments.stands(child.file()))
                .with("family", page.family())
                .form(form);
        return "plan/late";
    }
}
