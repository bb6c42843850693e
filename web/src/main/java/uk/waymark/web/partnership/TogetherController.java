package uk.waymark.web.partnership;

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
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Which services a child needs and what they have agreed. */
@Controller
@RequestMapping("/children/{reference}/working-together")
class TogetherController {

    private final CareDoor door;
    private final TogetherPages pages;
    private final PartnershipOfChild partnership;
    private final Orders orders;
    private final Forms forms;

    TogetherController(CareDoor door, TogetherPages pages, PartnershipOfChild partnership, Orders orders, Forms forms) {
        this.door = door;
        this.pages = pages;
        this.partnership = partnership;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return pages.show(reader, reference, null, model);
    }

    @GetMapping("/agreed")
    String agreed(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, model);
    }

    @PostMapping("/agreed")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") AgreedForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "agreed", CareView.done(reference, CarePage.TOGETHER)),
                typed,
                () -> partnership.record(reader, reference, form.sheet()),
                () -> form(reader, reference, forms.sent(typed, AgreedForm.class), model));
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, Model model) {
        CareView view = door.open(reader, reference, CarePage.TOGETHER);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed("care.team.only");
        }
        PartnershipSheet now = partnership.read(view.child().file());
        Filled form = sent == null ? forms.untouched(AgreedForm.of(now)) : sent;
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.version()));
        model.addAttribute("commandId", CareDoor.commandId(form));
        return "partnership/agreed";
    }
}
