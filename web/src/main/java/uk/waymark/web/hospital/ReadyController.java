package uk.waymark.web.hospital;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.discharge.GetReady;
import uk.waymark.engine.discharge.StayView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

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
    String show(ChildPage page, @PathVariable UUID item) {
        return show(page, item, null);
    }

    private String show(ChildPage page, UUID id, @Nullable Filled sent) {
        HospitalShown shown = views.read(page);
        StayView.Item item = item(shown, id);
        page.with("page", shown).with("item", item).with("team", views.team(shown));
        page.form(sent == null ? forms.untouched(ReadyForm.of(item)) : sent, item.version());
        return "hospital/ready";
    }

    @PostMapping
    String say(
            ChildPage page,
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") ReadyForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("going-home-ready", HospitalController.SAVED, form, typed),
                () -> list.say(page.reader(), page.reference(), item, form.word(), form.version()),
                sent -> show(page, item, sent));
    }

    private static StayView.Item item(HospitalShown shown, UUID id) {
        StayView stay = shown.stay();
        if (stay == null) {
            throw new Refusal.NotFound("stay.item.not.found");
        }
        return stay.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("stay.item.not.found"));
    }
}
