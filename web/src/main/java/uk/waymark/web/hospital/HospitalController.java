package uk.waymark.web.hospital;

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
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.engine.discharge.PlanGoingHome;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** A child is in hospital: going home is planned, moved, called off, or let through without the meeting. */
@Controller
@RequestMapping("/children/{reference}/hospital")
class HospitalController {

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
    String show(Reader reader, @PathVariable String reference, Model model) {
        return views.show(reader, reference, List.of(), model);
    }

    @GetMapping("/begin")
    String begin(Reader reader, @PathVariable String reference, Model model) {
        return views.begin(reader, reference, model);
    }

    @PostMapping("/begin")
    String begun(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") GoingHomeForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "going-home", reference),
                typed,
                () -> plans.begin(reader, reference, form.plan()),
                () -> views.form(
                        "hospital/begin",
                        views.read(reader, reference),
                        forms.sent(typed, GoingHomeForm.class),
                        model));
    }

    @PostMapping("/day")
    String move(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "going-home-day", reference),
                typed,
                () -> plans.move(
                        reader,
                        reference,
                        form.on() == null ? null : form.on().date().orElse(null),
                        form.version()),
                () -> views.show(
                        reader, reference, forms.sent(typed, DayForm.class).problems(), model));
    }

    @PostMapping("/call-off")
    String callOff(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") DayForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "going-home-off", reference),
                typed,
                () -> plans.callOff(reader, reference, form.version()),
                () -> views.show(
                        reader, reference, forms.sent(typed, DayForm.class).problems(), model));
    }

    @PostMapping("/without-meeting")
    String without(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") WithoutForm form,
            BindingResult typed,
            Model model) {
        return orders.carryOut(
                order(reader, form.commandId(), "going-home-without", reference),
                typed,
                () -> gate.allowWithoutMeeting(reader, reference, form.why(), form.version()),
                () -> views.show(
                        reader, reference, forms.sent(typed, WithoutForm.class).problems(), model));
    }

    static Order order(Reader reader, @Nullable UUID command, String kind, String reference) {
        return Order.of(reader, command, kind, "/children/" + reference + "/hospital?done=saved");
    }
}
