package uk.waymark.web.advancecare;

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
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.advancecare.TalkAgain;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The advance care plan of a child, and everybody who holds a copy. */
@Controller
@RequestMapping("/children/{reference}/advance-care-plan")
class AdvanceCareController {

    private final CareDoor door;
    private final AdvanceCarePlans plans;
    private final TalkAgain talk;
    private final Orders orders;
    private final Forms forms;

    AdvanceCareController(CareDoor door, AdvanceCarePlans plans, TalkAgain talk, Orders orders, Forms forms) {
        this.door = door;
        this.plans = plans;
        this.talk = talk;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return show(reader, reference, null, null, model);
    }

    @GetMapping("/edition")
    String edition(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, model);
    }

    @PostMapping("/edition")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") EditionForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "edition", back(reference)),
                typed,
                () -> plans.record(reader, reference, form.edition()),
                () -> form(reader, reference, forms.sent(typed, EditionForm.class), model));
    }

    @PostMapping("/holder")
    String holder(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "holder", back(reference)),
                typed,
                () -> plans.addHolder(reader, reference, form.name()),
                () -> show(reader, reference, forms.sent(typed, HolderForm.class), null, model));
    }

    @PostMapping("/copy")
    String copy(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") CopyForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "copy", back(reference)),
                typed,
                () -> plans.copy(reader, reference, form.rowId(), form.news(), form.version()),
                () -> show(reader, reference, null, forms.sent(typed, CopyForm.class), model));
    }

    @PostMapping("/talk")
    String talk(
            Reader reader,
            @PathVariable String reference,
            @ModelAttribute("form") TalkForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "advance-talk", back(reference)),
                typed,
                () -> talk.wish(reader, reference),
                () -> show(reader, reference, null, forms.sent(typed, TalkForm.class), model));
    }

    private String show(Reader reader, String reference, @Nullable Filled added, @Nullable Filled row, Model model) {
        CareView view = door.open(reader, reference, CarePage.ADVANCE);
        Filled add = added == null ? forms.empty(HolderForm.class) : added;
        model.addAttribute("view", view);
        model.addAttribute("sheet", plans.read(view.child().file()));
        model.addAttribute("distributes", door.distributes(reader, view));
        model.addAttribute("wishes", TalkAgain.mayWish(reader));
        model.addAttribute("add", add);
        model.addAttribute("row", row);
        model.addAttribute("commandId", CareDoor.commandId(add));
        return "advancecare/plan";
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, Model model) {
        CareView view = door.open(reader, reference, CarePage.ADVANCE);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        PlanSheet now = plans.read(view.child().file());
        Filled form = sent == null ? forms.untouched(EditionForm.Start.of(now)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.edition()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "advancecare/edition";
    }

    private static String back(String reference) {
        return CareView.done(reference, CarePage.ADVANCE);
    }
}
