package uk.waymark.web.meeting;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.meeting.told.FamilyMeetings;
import uk.waymark.web.page.ChildPage;

/** One meeting: who is invited, when and where, and what became of what was agreed. */
@Controller
@RequestMapping("/children/{reference}/meetings/{id}")
class MeetingController {

    private final MeetingViews views;
    private final FamilyMeetings family;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    MeetingController(MeetingViews views, FamilyMeetings family, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.family = family;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page, @PathVariable UUID id) {
        return show(page, id, null);
    }

    private String show(ChildPage page, UUID id, @Nullable Filled sent) {
        MeetingShown shown = views.one(page, id);
        page.with("page", shown).with("forms", forms.offered(sent));
        if (page.family()) {
            page.with(
                    "title", family.title(shown.meeting().kind(), shown.child().frame()));
            return "family/meeting";
        }
        return "meeting/meeting";
    }

    @PostMapping("/invite")
    String invite(
            ChildPage page,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-invite", saved(id), form, typed),
                () -> work.invite(page.reader(), page.reference(), id, form),
                sent -> show(page, id, sent));
    }

    @PostMapping("/invite-service")
    String invite(
            ChildPage page,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InviteServiceForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-invite", saved(id), form, typed),
                () -> work.invite(page.reader(), page.reference(), id, form),
                sent -> show(page, id, sent));
    }

    @PostMapping("/cancel")
    String cancel(
            ChildPage page,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ButtonForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-cancel", saved(id), form, typed),
                () -> work.cancel(page.reader(), page.reference(), id, form),
                sent -> show(page, id, sent));
    }

    @PostMapping("/close")
    String close(
            ChildPage page, @PathVariable UUID id, @Valid @ModelAttribute("form") CloseForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-action-close", saved(id), form, typed),
                () -> work.close(page.reader(), page.reference(), form),
                sent -> show(page, id, sent));
    }

    static String saved(UUID id) {
        return "/meetings/" + id + "?done=saved";
    }
}
