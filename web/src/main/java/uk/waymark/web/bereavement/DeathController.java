package uk.waymark.web.bereavement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** Records that a child has died, in two steps: the day, and then what stops and the typed reference. */
@Controller
@RequestMapping("/children/{reference}/death")
class DeathController {

    private final DeathPages pages;
    private final RecordDeath death;
    private final Orders orders;
    private final Forms forms;
    private final Today today;

    DeathController(DeathPages pages, RecordDeath death, Orders orders, Forms forms, Today today) {
        this.pages = pages;
        this.death = death;
        this.orders = orders;
        this.forms = forms;
        this.today = today;
    }

    @GetMapping
    String first(Reader reader, @PathVariable String reference, Model model) {
        return pages.first(pages.open(reader, reference), pages.fresh(), model);
    }

    @PostMapping
    String second(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DeathForm form,
            BindingResult typed,
            Model model) {
        OpenedChild child = pages.open(reader, reference);
        if (!typed.hasErrors()) {
            check(child, form.diedOn().date().orElseThrow(), typed);
        }
        return typed.hasErrors()
                ? pages.first(child, forms.sent(typed, DeathForm.class), model)
                : pages.second(child, forms.sent(typed, DeathForm.class), model);
    }

    private void check(OpenedChild child, LocalDate day, BindingResult typed) {
        if (day.isAfter(today.date())) {
            typed.rejectValue("diedOn", "death.date.future");
        } else if (day.isBefore(child.frame().bar().birthDate())) {
            typed.rejectValue("diedOn", "death.date.before.birth");
        }
    }

    @PostMapping("/confirm")
    String confirm(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DeathForm form,
            BindingResult typed,
            Model model) {
        String back = "/children/" + reference + "?done=death-recorded";
        return orders.carryOut(
                Order.of(reader, form.commandId(), "death", back),
                typed,
                () -> death.record(reader, reference, confirmed(form), form.version()),
                () -> pages.second(pages.open(reader, reference), forms.sent(typed, DeathForm.class), model));
    }

    private static DeathRecord confirmed(DeathForm form) {
        String typed = Objects.requireNonNullElse(form.typedReference(), "");
        return new DeathRecord(form.diedOn().date().orElseThrow(), typed, true);
    }
}
