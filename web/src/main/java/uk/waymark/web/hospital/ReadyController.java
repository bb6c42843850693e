package uk.waymark.web.hospital;

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
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.discharge.GetReady;
import uk.waymark.engine.discharge.StayView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;

/** One thing that has to be ready before a child goes home. */
@Controller
@RequestMapping("/children/{reference}/hospital/ready/{item}")
class ReadyController {

    private final HospitalViews views;
    private final GetReady list;
    private final Orders orders;
    private final Forms forms;

    ReadyController(HospitalViews views, GetReady list, Orders orders, Forms forms) {
        this.views = views;
        this.list = list;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, @PathVariable UUID item, Model model) {
        HospitalShown page = views.read(reader, reference);
        return form(page, item(page, item), forms.untouched(ReadyForm.of(item(page, item))), model);
    }

    @PostMapping
    String say(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ReadyForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                HospitalController.order(reader, form.commandId(), "going-home-ready", reference),
                typed,
                () -> list.say(reader, reference, item, form.word(), form.version()),
                () -> again(reader, reference, item, forms.sent(typed, ReadyForm.class), model));
    }

    private String again(Reader reader, String reference, UUID item, Filled sent, Model model) {
        HospitalShown page = views.read(reader, reference);
        return form(page, item(page, item), sent, model);
    }

    private String form(HospitalShown page, StayView.Item item, Filled form, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("version", form.edition(item.version()));
        model.addAttribute("team", views.team(page));
        return views.form("hospital/ready", page, form, model);
    }

    private static StayView.Item item(HospitalShown page, UUID id) {
        StayView stay = page.stay();
        if (stay == null) {
            throw new Refusal.NotFound("stay.item.not.found");
        }
        return stay.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("stay.item.not.found"));
    }
}
