package uk.waymark.web.meeting;

import jakarta.validation.Valid;
import java.util.List;
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
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** One meeting: who is invited, when and where, and what was agreed. */
@Controller
@RequestMapping("/children/{reference}/meetings/{id}")
class MeetingController {

    private final MeetingViews views;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    MeetingController(MeetingViews views, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, @PathVariable UUID id, Model model) {
        return views.show(views.one(reader, reference, id), List.of(), model);
    }

    @PostMapping("/invite")
    String invite(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "meeting-invite", reference, id),
                typed,
                () -> work.invite(reader, reference, id, form),
                () -> again(reader, reference, id, forms.sent(typed, InviteForm.class), model));
    }

    @PostMapping("/cancel")
    String cancel(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "meeting-cancel", reference, id),
                typed,
                () -> work.cancel(reader, reference, id, form),
                () -> again(reader, reference, id, forms.sent(typed, InviteForm.class), model));
    }

    @PostMapping("/close")
    String close(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "meeting-action-close", reference, id),
                typed,
                () -> work.close(reader, reference, form),
                () -> again(reader, reference, id, forms.sent(typed, CloseForm.class), model));
    }

    private String again(Reader reader, String reference, UUID id, Filled sent, Model model) {
        return views.show(views.one(reader, reference, id), sent.problems(), model);
    }

    @GetMapping("/move")
    String move(Reader reader, @PathVariable String reference, @PathVariable UUID id, Model model) {
        MeetingShown shown = views.one(reader, reference, id);
        return views.form("meeting/move", shown, forms.untouched(PlanForm.of(shown.meeting())), model);
    }

    @PostMapping("/move")
    String moved(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "meeting-move", reference, id),
                typed,
                () -> work.move(reader, reference, id, form),
                () -> views.form(
                        "meeting/move", views.one(reader, reference, id), forms.sent(typed, PlanForm.class), model));
    }

    static Order order(Reader reader, @Nullable UUID command, String kind, String reference, UUID id) {
        return Order.of(reader, command, kind, "/children/" + reference + "/meetings/" + id + "?done=saved");
    }
}
