package uk.waymark.web.hospital;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.engine.discharge.PlanGoingHome;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.page.ChildPage;

/** A child is in hospital: going home is planned, moved, called off, or let through without the meeting. */
@Controller
@RequestMapping("/children/{reference}/hospital")
class HospitalController {

    static final String SAVED = "/hospital?done=saved";

    private final HospitalViews views;
    private final PlanGoingHome plans;
    private final LeaveHospital gate;
    private final Orders orders;
    private final Forms forms;

    HospitalController(HospitalViews views, PlanGoingHome plans, LeaveHospital gate, Orders orders, Forms forms) {
        this.views = views;
        this.plans = plans;
        this.gate = gate;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return views.show(page, null);
    }

    @GetMapping("/begin")
    String begin(ChildPage page) {
        return begin(page, forms.empty(GoingHomeForm.class));
    }

    private String begin(ChildPage page, Filled form) {
        page.with("page", views.read(page)).form(form);
        return "hospital/begin";
    }

    @PostMapping("/begin")
    String begun(ChildPage page, @Valid @ModelAttribute("form") GoingHomeForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("going-home", SAVED, form, typed),
                () -> plans.begin(page.reader(), page.reference(), form.plan()),
                sent -> begin(page, sent));
    }

    @PostMapping("/day")
    String move(ChildPage page, @Valid @ModelAttribute("form") GoingHomeDayForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("going-home-day", SAVED, form, typed),
                () -> plans.move(page.reader(), page.reference(), TypedDate.read(form.on()), form.version()),
                sent -> views.show(page, sent));
    }

    @PostMapping("/call-off")
    String callOff(ChildPage page, @Valid @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("going-home-off", SAVED, form, typed),
                () -> plans.callOff(page.reader(), page.reference(), form.edition()),
                sent -> views.show(page, sent));
    }

    @PostMapping("/without-meeting")
    String without(ChildPage page, @Valid @ModelAttribute("form") WithoutForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("going-home-without", SAVED, form, typed),
                () -> gate.allowWithoutMeeting(page.reader(), page.reference(), form.why(), form.version()),
                sent -> views.show(page, sent));
    }
}
