package uk.waymark.web.team;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.team.LeadAgency;
import uk.waymark.engine.team.Team;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Order;
import uk.waymark.web.form.Orders;

/** The team of one child: who is in it and why, and the forms to change it. */
@Controller
@RequestMapping("/children/{reference}/team")
class TeamController {

    private final TeamPages pages;
    private final Team team;
    private final LeadAgency lead;
    private final Orders orders;
    private final Forms forms;

    TeamController(TeamPages pages, Team team, LeadAgency lead, Orders orders, Forms forms) {
        this.pages = pages;
        this.team = team;
        this.lead = lead;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(Reader reader, @PathVariable String reference, Model model) {
        return pages.show(reader, reference, model);
    }

    @PostMapping("/join")
    String join(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "team-join", back(reference, "team-joined"));
        return orders.carryOut(
                order,
                typed,
                () -> team.join(reader, reference, form.join()),
                () -> pages.show(reader, reference, forms.sent(typed, JoinForm.class), null, model));
    }

    @PostMapping("/leave")
    String leave(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") LeaveForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "team-leave", back(reference, "team-left"));
        return orders.carryOut(
                order,
                typed,
                () -> team.leave(reader, reference, form.memberId(), form.version()),
                () -> pages.show(reader, reference, null, forms.sent(typed, LeaveForm.class), model));
    }

    @PostMapping("/lead")
    String lead(
            Reader reader,
            @PathVariable String reference,
            @Valid @ModelAttribute("form") LeadForm form,
            BindingResult typed,
            Model model) {
        Order order = Order.of(reader, form.commandId(), "team-lead", back(reference, "saved"));
        return orders.carryOut(
                order,
                typed,
                () -> lead.name(reader, reference, form.agencyId(), form.version()),
                () -> pages.show(reader, reference, null, forms.sent(typed, LeadForm.class), model));
    }

    private static String back(String reference, String done) {
        return "/children/" + reference + "/team?done=" + done;
    }
}
