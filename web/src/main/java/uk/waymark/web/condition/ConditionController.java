package uk.waymark.web.condition;

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
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.people.Role;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

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
    String show(Reader reader, @PathVariable String reference, Model model) {
        OpenedChild child = open(reader, reference);
        ConditionForm now = ConditionForm.of(
                child.frame().bar().condition(), child.frame().bar().version());
        return page(reader, child, forms.untouched(now), model);
    }

    @PostMapping
    String record(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult typed,
            Model model) {
        String back = "/children/" + reference + "?done=saved";
        return orders.carryOut(
                Order.of(reader, form.commandId(), "condition", back),
                typed,
                () -> condition.record(reader, reference, form.condition(), form.version()),
                () -> page(reader, open(reader, reference), forms.sent(typed, ConditionForm.class), model));
    }

    /** Reading health is asked for: the form shows what is known. */
    private OpenedChild open(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "condition");
        boolean clinician = door.sees(reader, child, DataClass.HEALTH, Act.WRITE);
        boolean keyWorker = reader.is(Role.KEY_WORKER) && door.sees(reader, child, DataClass.HEALTH, Act.READ);
        if (!clinician && !keyWorker) {
            throw new Refusal.NotAllowed("condition.clinician.only");
        }
        return child;
    }

    private String page(Reader reader, OpenedChild child, Filled form, Model model) {
        String carried = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(child.frame().bar().version()));
        model.addAttribute("clinician", door.sees(reader, child, DataClass.HEALTH, Act.WRITE));
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "condition/condition";
    }
}
