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
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.meeting.MeetingLine;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Pages;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The meetings of a child, and the form for a new one. */
@Controller
@RequestMapping("/children/{reference}/meetings")
class MeetingsController {

    private static final int SIZE = 20;

    private final MeetingViews views;
    private final MeetingPages meetings;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    MeetingsController(MeetingViews views, MeetingPages meetings, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.meetings = meetings;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String list(
            Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "1") int page, Model model) {
        OpenedChild child = views.open(reader, reference);
        Slice<MeetingLine> slice = meetings.list(child.file(), page, SIZE);
        model.addAttribute("child", child);
        model.addAttribute("lines", slice.items());
        model.addAttribute("total", slice.total());
        model.addAttribute(
                "pages", new Pages(slice.page(), slice.pages(), child.frame().href("meetings?page=")));
        model.addAttribute("plans", views.plans(reader, child));
        return "meeting/meetings";
    }

    @GetMapping("/plan")
    String plan(Reader reader, @PathVariable String reference, Model model) {
        return form(reader, reference, forms.empty(PlanForm.class), model);
    }

    @PostMapping("/plan")
    String keep(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                Order.of(
                        reader,
                        form.commandId(),
                        "meeting-plan",
                        "/children/" + reference + "/meetings?done=meeting-planned"),
                typed,
                () -> work.plan(reader, reference, form),
                () -> form(reader, reference, forms.sent(typed, PlanForm.class), model));
    }

    private String form(Reader reader, String reference, Filled form, Model model) {
        OpenedChild child = views.open(reader, reference);
        String carried = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("team", views.team(child));
        model.addAttribute("plans", views.plans(reader, child));
        model.addAttribute("form", form);
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "meeting/plan";
    }
}
