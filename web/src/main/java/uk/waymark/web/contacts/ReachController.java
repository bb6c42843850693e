package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.family.OwnReach;
import uk.waymark.engine.family.Reached;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Somebody of the family says how they would like to be reached: their own number and language. */
@Controller
@RequestMapping("/children/{reference}/contacts/reach-us")
class ReachController {

    private final ContactsPages pages;
    private final OwnReach reach;
    private final Orders orders;
    private final Forms forms;

    ReachController(ContactsPages pages, OwnReach reach, Orders orders, Forms forms) {
        this.pages = pages;
        this.reach = reach;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        ContactsPage shown = pages.read(page);
        Reached own = shown.reach().own();
        if (own == null || shown.child().closed()) {
            throw new Refusal.NotAllowed("reach.own.only");
        }
        page.with("page", shown).form(sent == null ? forms.untouched(ReachForm.of(own)) : sent, own.version());
        return "contacts/reachUs";
    }

    @PostMapping
    String say(ChildPage page, @Valid @ModelAttribute("form") ReachForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("reach-us", "/contacts?done=reach-us", form, typed),
                () -> reach.say(page.reader(), page.reference(), form.said()),
                sent -> show(page, sent));
    }
}
