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
import uk.waymark.engine.Refusal;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.meeting.told.FamilyMeetings;
import uk.waymark.web.page.ChildPage;

/**
 * A meeting moved, answers to an invitation, the minutes, and what was agreed: each a form on a page of its own. Who opens
 * one that would be refused reads the meeting instead, which says what can be done.
 */
@Controller
@RequestMapping("/children/{reference}/meetings/{id}")
class AtTheMeetingController {

    private final MeetingViews views;
    private final FamilyMeetings family;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    AtTheMeetingController(MeetingViews views, FamilyMeetings family, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.family = family;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping("/move")
    String move(ChildPage page, @PathVariable UUID id) {
        return move(page, id, null);
    }

    private String move(ChildPage page, UUID id, @Nullable Filled sent) {
        MeetingShown shown = views.one(page, id);
        Filled form = sent == null ? forms.untouched(MeetingPlanForm.of(shown.meeting())) : sent;
        return MeetingViews.form("meeting/move", page, shown, form, sent != null || shown.holds());
    }

    @PostMapping("/move")
    String moved(
            ChildPage page,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingPlanForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-move", MeetingController.saved(id), form, typed),
                () -> work.move(page.reader(), page.reference(), id, form),
                sent -> move(page, id, sent));
    }

    @GetMapping("/answer/{invitee}")
    String answer(ChildPage page, @PathVariable UUID id, @PathVariable UUID invitee) {
        return answer(page, id, invitee, null);
    }

    private String answer(ChildPage page, UUID id, UUID invitee, @Nullable Filled sent) {
        MeetingShown shown = views.one(page, id);
        MeetingView.Invited who = shown.meeting().invited().stream()
                .filter(guest -> guest.id().equals(invitee))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("meeting.not.found"));
        Filled form = sent == null ? forms.untouched(AnswerForm.of(who)) : sent;
        page.with("who", who).with("version", form.edition(who.version()));
        if (page.family()) {
            page.with(
                    "title", family.title(shown.meeting().kind(), shown.child().frame()));
        }
        String view = page.family() ? "family/meetingAnswer" : "meeting/answer";
        return MeetingViews.form(view, page, shown, form, sent != null || shown.answers(who));
    }

    @PostMapping("/answer/{invitee}")
    String answered(
            ChildPage page,
            @PathVariable UUID id,
            @PathVariable UUID invitee,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-answer", MeetingController.saved(id), form, typed),
                () -> work.answer(page.reader(), page.reference(), invitee, form),
                sent -> answer(page, id, invitee, sent));
    }

    @GetMapping("/hold")
    String hold(ChildPage page, @PathVariable UUID id) {
        return hold(page, id, null);
    }

    private String hold(ChildPage page, UUID id, @Nullable Filled sent) {
        MeetingShown shown = views.one(page, id);
        Filled form = sent == null ? forms.empty(HoldForm.class) : sent;
        page.with("version", form.edition(shown.meeting().version()));
        return MeetingViews.form("meeting/hold", page, shown, form, sent != null || shown.holds());
    }

    @PostMapping("/hold")
    String held(
            ChildPage page, @PathVariable UUID id, @Valid @ModelAttribute("form") HoldForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-hold", MeetingController.saved(id), form, typed),
                () -> work.hold(page.reader(), page.reference(), id, form),
                sent -> hold(page, id, sent));
    }

    @GetMapping("/action")
    String action(ChildPage page, @PathVariable UUID id) {
        return action(page, id, null);
    }

    private String action(ChildPage page, UUID id, @Nullable Filled sent) {
        MeetingShown shown = views.one(page, id);
        Filled form = sent == null ? forms.empty(ActionForm.class) : sent;
        return MeetingViews.form("meeting/action", page, shown, form, sent != null || shown.records());
    }

    @PostMapping("/action")
    String agreed(
            ChildPage page,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActionForm form,
            BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-action", MeetingController.saved(id), form, typed),
                () -> work.agree(page.reader(), page.reference(), id, form),
                sent -> action(page, id, sent));
    }
}
