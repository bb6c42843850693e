package uk.waymark.web.growingup;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** A young person's way to adult life: the dates, the services for adults, and how the move stands. */
@Controller
@RequestMapping("/children/{reference}/growing-up")
class GrowingUpController {

    private static final String SAVED = "/growing-up?done=saved";

    private final GrowingUpViews views;
    private final GrowingUpWork work;
    private final Orders orders;

    GrowingUpController(GrowingUpViews views, GrowingUpWork work, Orders orders) {
        this.views = views;
        this.work = work;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return views.show(page, null);
    }

    @PostMapping("/begin")
    String begin(ChildPage page, @Valid @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("growing-up-begin", SAVED, form, typed),
                () -> work.begin(page.reader(), page.reference()),
                sent -> views.show(page, sent));
    }

    @PostMapping("/service")
    String invite(ChildPage page, @Valid @ModelAttribute("form") ServiceForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("growing-up-service", SAVED, form, typed),
                () -> work.invite(page.reader(), page.reference(), form),
                sent -> views.show(page, sent));
    }

    @PostMapping("/service/word")
    String word(ChildPage page, @Valid @ModelAttribute("form") ServiceWordForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("growing-up-word", SAVED, form, typed),
                () -> work.word(page.reader(), page.reference(), form),
                sent -> views.show(page, sent));
    }

    @PostMapping("/talk")
    String talk(ChildPage page, @Valid @ModelAttribute("form") TalkForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("growing-up-talk", SAVED, form, typed),
                () -> work.talk(page.reader(), page.reference(), form),
                sent -> views.show(page, sent));
    }
}
