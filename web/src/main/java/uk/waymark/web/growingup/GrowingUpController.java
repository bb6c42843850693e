package uk.waymark.web.growingup;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** A young person's way to adult life: the dates, the services for adults, and how the move stands. */
@Controller
@RequestMapping("/children/{reference}/growing-up")
class GrowingUpController {

    private final GrowingUpViews views;
    private final GrowingUpWork work;
    private final Orders orders;
    private final Forms forms;

    GrowingUpController(GrowingUpViews views, GrowingUpWork work, Orders orders, Forms forms) {
        this.views = views;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return views.show(reader, reference, null, null, model);
    }

    @PostMapping("/begin")
    String begin(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "growing-up-begin", reference),
                typed,
                () -> work.begin(reader, reference),
                () -> views.show(reader, reference, null, forms.sent(typed, BeginForm.class), model));
    }

    @PostMapping("/service")
    String invite(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ServiceForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "growing-up-service", reference),
                typed,
                () -> work.invite(reader, reference, form),
                () -> views.show(reader, reference, forms.sent(typed, ServiceForm.class), null, model));
    }

    @PostMapping("/service/word")
    String word(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ServiceWordForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "growing-up-word", reference),
                typed,
                () -> work.word(reader, reference, form),
                () -> views.show(reader, reference, null, forms.sent(typed, ServiceWordForm.class), model));
    }

    private static Order order(Reader reader, @Nullable UUID command, String kind, String reference) {
        return Order.of(reader, command, kind, "/children/" + reference + "/growing-up?done=saved");
    }
}
