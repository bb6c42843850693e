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
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.engine.summary.SummaryText;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The text that helps in an emergency, and the same in words for the child. */
@Controller
@RequestMapping("/children/{reference}/contacts")
class SummaryController {

    private static final String SAVED = "/contacts?done=saved";

    private final ContactsPages pages;
    private final EmergencySummary summaries;
    private final Orders orders;
    private final Forms forms;

    SummaryController(ContactsPages pages, EmergencySummary summaries, Orders orders, Forms forms) {
        this.pages = pages;
        this.summaries = summaries;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping("/summary")
    String summary(ChildPage page) {
        return form(page, null, false);
    }

    @GetMapping("/plain")
    String plain(ChildPage page) {
        return form(page, null, true);
    }

    @PostMapping("/summary")
    String writeSummary(ChildPage page, @Valid @ModelAttribute("form") SummaryForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("summary", SAVED, form, typed),
                () -> summaries.write(
                        page.reader(), page.reference(), form.text().strip(), form.version()),
                sent -> form(page, sent, false));
    }

    @PostMapping("/plain")
    String writePlain(ChildPage page, @Valid @ModelAttribute("form") SummaryForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("summary-plain", SAVED, form, typed),
                () -> summaries.writePlain(
                        page.reader(), page.reference(), form.text().strip(), form.version()),
                sent -> form(page, sent, true));
    }

    @PostMapping("/summary/confirm")
    String confirm(ChildPage page, @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("summary-confirm", SAVED, form, typed),
                () -> summaries.confirm(page.reader(), page.reference(), form.edition()),
                sent -> pages.show(page, sent));
    }

    private String form(ChildPage page, @Nullable Filled sent, boolean plain) {
        ContactsPage shown = pages.read(page);
        SummaryText now = shown.summary();
        if (now == null) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        String stored = plain ? now.plain() : now.emergency();
        Filled form = sent == null ? forms.untouched(new SummaryForm(stored, now.version(), null)) : sent;
        page.with("page", shown).with("stored", stored).with("plain", plain).form(form, now.version());
        return "contacts/summary";
    }
}
