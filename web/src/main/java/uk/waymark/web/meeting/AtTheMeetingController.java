package uk.waymark.web.meeting;

import jakarta.validation.Valid;
import java.util.UUID;
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
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;

/** Answers to an invitation, the minutes of a meeting, and what was agreed there: each a form of its own. */
@Controller
@RequestMapping("/children/{reference}/meetings/{id}")
class AtTheMeetingController {

    private final MeetingViews views;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    AtTheMeetingController(MeetingViews views, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping("/answer/{invitee}")
    String answer(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable UUID invitee,
            Model model) {
        return answer(views.one(reader, reference, id), invitee, forms.empty(AnswerForm.class), model);
    }

    @PostMapping("/answer/{invitee}")
    String answered(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @PathVariable UUID invitee,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                MeetingController.order(reader, form.commandId(), "meeting-answer", reference, id),
                typed,
                () -> work.answer(reader, reference, invitee, form),
                () -> answer(views.one(reader, reference, id), invitee, forms.sent(typed, AnswerForm.class), model));
    }

    private String answer(MeetingShown shown, UUID invitee, Filled form, Model model) {
        MeetingView.Invited who = shown.meeting().invited().stream()
                .filter(guest -> guest.id().equals(invitee))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("meeting.not.found"));
        model.addAttribute("who", who);
        model.addAttribute("version", form.edition(who.version()));
        return views.form("meeting/answer", shown, form, model);
    }

    @GetMapping("/hold")
    String hold(Reader reader, @PathVariable String reference, @PathVariable UUID id, Model model) {
        return hold(views.one(reader, reference, id), forms.empty(HoldForm.class), model);
    }

    @PostMapping("/hold")
    String held(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                MeetingController.order(reader, form.commandId(), "meeting-hold", reference, id),
                typed,
                () -> work.hold(reader, reference, id, form),
                () -> hold(views.one(reader, reference, id), forms.sent(typed, HoldForm.class), model));
    }

    private String hold(MeetingShown shown, Filled form, Model model) {
        model.addAttribute("version", form.edition(shown.meeting().version()));
        return views.form("meeting/hold", shown, form, model);
    }

    @GetMapping("/action")
    String action(Reader reader, @PathVariable String reference, @PathVariable UUID id, Model model) {
        return views.form("meeting/action", views.one(reader, reference, id), forms.empty(ActionForm.class), model);
    }

    @PostMapping("/action")
    String agreed(
            Reader reader,
            @PathVariable String reference,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                MeetingController.order(reader, form.commandId(), "meeting-action", reference, id),
                typed,
                () -> work.agree(reader, reference, id, form),
                () -> views.form(
                        "meeting/action",
                        views.one(reader, reference, id),
                        forms.sent(typed, ActionForm.class),
                        model));
    }
}
