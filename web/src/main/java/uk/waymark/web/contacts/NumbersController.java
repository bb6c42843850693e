package uk.waymark.web.contacts;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.NumberLine;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The numbers that a family can ring. */
@Controller
@RequestMapping("/children/{reference}/contacts")
class NumbersController {

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
    String show(Reader reader, @PathVariable String reference, Model model) {
        return pages.show(reader, reference, null, null, model);
    }

    /** A new number, or the one at this place of the list. */
    @GetMapping("/number")
    String number(
            Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int at, Model model) {
        List<NumberLine> lines = pages.read(reader, reference).numbers();
        boolean known = at >= 1 && at <= lines.size();
        NumberForm start = known ? NumberForm.of(lines.get(at - 1)) : NumberForm.empty();
        return form(reader, reference, forms.untouched(start), model);
    }

    @PostMapping("/number")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "number", back(reference));
        return orders.carryOut(
                order,
                typed,
                () -> numbers.keep(reader, reference, form),
                () -> form(reader, reference, forms.sent(typed, NumberForm.class), model));
    }

    @PostMapping("/number/done")
    String done(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") NumberDoneForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "number-done", back(reference));
        return orders.carryOut(
                order,
                typed,
                () -> numbers.done(reader, reference, form),
                () -> pages.show(reader, reference, null, forms.sent(typed, NumberDoneForm.class), model));
    }

    @PostMapping("/number/none")
    String none(
            Reader reader,
            @PathVariable String reference,
            @ModelAttribute("form") OnlyForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "number-none", back(reference));
        return orders.carryOut(
                order,
                typed,
                () -> numbers.none(reader, reference),
                () -> pages.show(reader, reference, null, forms.sent(typed, OnlyForm.class), model));
    }

    private String form(Reader reader, String reference, Filled form, Model model) {
        ContactsPage page = pages.read(reader, reference);
        int current = page.numbers().stream()
                .filter(line -> line.id().toString().equals(form.answer("numberId")))
                .mapToInt(NumberLine::version)
                .findFirst()
                .orElse(0);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(current));
        model.addAttribute("commandId", ContactsPages.commandId(form));
        return "contacts/number";
    }

    private static String back(String reference) {
        return "/children/" + reference + "/contacts?done=saved";
    }
}
