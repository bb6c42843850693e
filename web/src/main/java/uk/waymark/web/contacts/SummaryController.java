package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import java.util.Objects;
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
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.engine.summary.SummaryText;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The text that helps in an emergency, and the same in words for the child. */
@Controller
@RequestMapping("/children/{reference}/contacts")
class SummaryController {

    private static final int NEVER_SHOWN = -2;

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
    String summary(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, false, model);
    }

    @GetMapping("/plain")
    String plain(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, null, true, model);
    }

    @PostMapping("/summary")
    String writeSummary(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SummaryForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "summary", back(reference)),
                typed,
                () -> summaries.write(reader, reference, form.text().strip(), form.version()),
                () -> form(reader, reference, forms.sent(typed, SummaryForm.class), false, model));
    }

    @PostMapping("/plain")
    String writePlain(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") SummaryForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(reader, form.commandId(), "summary-plain", back(reference)),
                typed,
                () -> summaries.writePlain(reader, reference, form.text().strip(), form.version()),
                () -> form(reader, reference, forms.sent(typed, SummaryForm.class), true, model));
    }

    @PostMapping("/summary/confirm")
    String confirm(
            Reader reader,
            @PathVariable String reference,
            @ModelAttribute("form") OnlyForm form,
            BindingResult typed,
            Model model) {
        int version = Objects.requireNonNullElse(form.version(), NEVER_SHOWN);
        return orders.carryOut(
                Order.of(reader, form.commandId(), "summary-confirm", back(reference)),
                typed,
                () -> summaries.confirm(reader, reference, version),
                () -> pages.show(reader, reference, null, forms.sent(typed, OnlyForm.class), model));
    }

    private String form(Reader reader, String reference, @Nullable Filled sent, boolean plain, Model model) {
        ContactsPage page = pages.read(reader, reference);
        SummaryText now = page.summary();
        if (now == null) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        String stored = plain ? now.plain() : now.emergency();
        Filled form = sent == null ? forms.untouched(new SummaryForm(stored, now.version(), null)) : sent;
        model.addAttribute("page", page);
        model.addAttribute("stored", stored);
        model.addAttribute("plain", plain);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(now.version()));
        model.addAttribute("commandId", ContactsPages.commandId(form));
        return "contacts/summary";
    }

    private static String back(String reference) {
        return "/children/" + reference + "/contacts?done=saved";
    }
}
