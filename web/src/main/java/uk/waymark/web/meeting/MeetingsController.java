package uk.waymark.web.meeting;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.meeting.MeetingLine;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Pages;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.meeting.told.FamilyMeetings;
import uk.waymark.web.page.ChildPage;

/** The meetings of a child, and the form for a new one. */
@Controller
@RequestMapping("/children/{reference}/meetings")
class MeetingsController {

    private static final int SIZE = 20;

    private final MeetingViews views;
    private final FamilyMeetings family;
    private final MeetingWork work;
    private final Orders orders;
    private final Forms forms;

    MeetingsController(MeetingViews views, FamilyMeetings family, MeetingWork work, Orders orders, Forms forms) {
        this.views = views;
        this.family = family;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String list(ChildPage page, @RequestParam(name = "page", defaultValue = "1") int number) {
        OpenedChild child = views.open(page);
        Slice<MeetingLine> slice = views.list(child, number, SIZE);
        page.with("pages", new Pages(slice.page(), slice.pages(), child.frame().href("meetings?page=")));
        if (page.family()) {
            page.with("child", child.frame()).with("told", family.of(page.reader(), child.frame(), slice.items()));
            return "family/meetings";
        }
        page.with("child", child).with("plans", views.plans(page.reader(), child));
        page.with("lines", slice.items()).with("total", slice.total());
        return "meeting/meetings";
    }

    @GetMapping("/plan")
    String plan(ChildPage page) {
        if (page.family()) {
            return "redirect:" + views.open(page).frame().href("meetings");
        }
        return plan(page, forms.empty(MeetingPlanForm.class));
    }

    private String plan(ChildPage page, Filled form) {
        OpenedChild child = views.open(page);
        page.with("child", child).with("team", views.team(child)).with("plans", views.plans(page.reader(), child));
        page.form(form);
        return "meeting/plan";
    }

    @PostMapping("/plan")
    String keep(ChildPage page, @Valid @ModelAttribute("form") MeetingPlanForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("meeting-plan", "/meetings?done=meeting-planned", form, typed),
                () -> work.plan(page.reader(), page.reference(), form),
                sent -> plan(page, sent));
    }
}
