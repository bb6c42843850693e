package uk.waymark.web.team;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.team.LeadAgency;
import uk.waymark.engine.team.Team;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The team of one child: who is in it and why, and the forms to change it. */
@Controller
@RequestMapping("/children/{reference}/team")
class TeamController {

    private final TeamPages pages;
    private final Team team;
    private final LeadAgency lead;
    private final Orders orders;

    TeamController(TeamPages pages, Team team, LeadAgency lead, Orders orders) {
        this.pages = pages;
        this.team = team;
        this.lead = lead;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return pages.show(page, null);
    }

    @PostMapping("/join")
    String join(ChildPage page, @Valid @ModelAttribute("form") JoinForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("team-join", "/team?done=team-joined", form, typed),
                () -> team.join(page.reader(), page.reference(), form.join()),
                sent -> pages.show(page, sent));
    }

    @PostMapping("/leave")
    String leave(ChildPage page, @Valid @ModelAttribute("form") LeaveTeamForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("team-leave", "/team?done=team-left", form, typed),
                () -> team.leave(page.reader(), page.reference(), form.memberId(), form.version()),
                sent -> pages.show(page, sent));
    }

    @PostMapping("/lead")
    String lead(ChildPage page, @Valid @ModelAttribute("form") LeadForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("team-lead", "/team?done=saved", form, typed),
                () -> lead.name(page.reader(), page.reference(), form.agencyId(), form.version()),
                sent -> pages.show(page, sent));
    }
}
