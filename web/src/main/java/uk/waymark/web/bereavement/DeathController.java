package uk.waymark.web.bereavement;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.Today;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

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
    String first(ChildPage page) {
        return pages.first(page, forms.empty(DeathForm.class));
    }

    @PostMapping
    String second(ChildPage page, @Valid @ModelAttribute("form") DeathForm form, BindingResult typed) {
        OpenedChild child = pages.open(page);
        if (!typed.hasErrors()) {
            check(child, form.diedOn().date().orElseThrow(), typed);
        }
        Filled sent = forms.sent(typed, DeathForm.class);
        return sent.hasProblems() ? pages.first(page, sent) : pages.second(page, sent);
    }

    private void check(OpenedChild child, LocalDate day, BindingResult typed) {
        if (day.isAfter(today.date())) {
            typed.rejectValue("diedOn", "death.date.future");
        } else if (day.isBefore(child.frame().bar().birthDate())) {
            typed.rejectValue("diedOn", "death.date.before.birth");
        }
    }

    @PostMapping("/confirm")
    String confirm(ChildPage page, @Valid @ModelAttribute("form") DeathForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("death", "?done=death-recorded", form, typed),
                () -> death.record(page.reader(), page.reference(), confirmed(form), form.version()),
                sent -> pages.second(page, sent));
    }

    private static DeathRecord confirmed(DeathForm form) {
        String typed = Objects.requireNonNullElse(form.typedReference(), "");
        return new DeathRecord(form.diedOn().date().orElseThrow(), typed, true);
    }
}
