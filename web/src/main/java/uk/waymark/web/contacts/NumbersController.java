package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The numbers that a family can ring. */
@Controller
@RequestMapping("/children/{reference}/contacts")
class NumbersController {

    private static final String SAVED = "/contacts?done=saved";

    private final ContactsPages pages;
    private final NumberWork numbers;
    private final Orders orders;
    private final Forms forms;

    NumbersController(ContactsPages pages, NumberWork numbers, Orders orders, Forms forms) {
        this.pages = pages;
        this.numbers = numbers;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return pages.show(page, null);
    }

    /** A new number, or the one at this place of the list. */
    @GetMapping("/number")
    String number(ChildPage page, @RequestParam(defaultValue = "0") int at) {
        List<NumberLine> lines = pages.read(page).numbers();
        boolean known = at >= 1 && at <= lines.size();
        NumberForm start = known ? NumberForm.of(lines.get(at - 1)) : NumberForm.empty();
        return form(page, forms.untouched(start));
    }

    @PostMapping("/number")
    String keep(ChildPage page, @Valid @ModelAttribute("form") NumberForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("number", SAVED, form, typed),
                () -> numbers.keep(page.reader(), page.reference(), form),
                sent -> form(page, sent));
    }

    @PostMapping("/number/done")
    String done(ChildPage page, @Valid @ModelAttribute("form") NumberDoneForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("number-done", SAVED, form, typed),
                () -> numbers.done(page.reader(), page.reference(), form),
                sent -> pages.show(page, sent));
    }

    @PostMapping("/number/none")
    String none(ChildPage page, @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("number-none", SAVED, form, typed),
                () -> numbers.none(page.reader(), page.reference()),
                sent -> pages.show(page, sent));
    }

    private String form(ChildPage page, Filled form) {
        ContactsPage shown = pages.read(page);
        if (shown.family()) {
            throw new Refusal.NotAllowed("care.team.only");
        }
        int current = shown.numbers().stream()
                .filter(line -> line.id().toString().equals(form.answer("numberId")))
                .mapToInt(NumberLine::version)
                .findFirst()
                .orElse(0);
        page.with("page", shown).form(form, current);
        return "contacts/number";
    }
}
