package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.web.people.SignedIn;

/** Says that a request has arrived and what happens next; shows nothing about the child, so everybody may see it. */
@Controller
class ReceivedController {

    private final AccessPolicy policy;
    private final LegalTimes times;

    ReceivedController(AccessPolicy policy, LegalTimes times) {
        this.policy = policy;
        this.times = times;
    }

    @GetMapping("/referrals/received/{reference}")
    String received(@PathVariable String reference, HttpServletRequest request, Model model) {
        String known = CaseReference.read(reference)
                .map(CaseReference::text)
                .orElseThrow(() -> new Refusal.NotFound("referral.not.found"));
        boolean mayOpen = SignedIn.of(request)
                .filter(reader -> policy.allows(reader, known, DataClass.CORE, Act.READ))
                .isPresent();
        model.addAttribute("reference", known);
        model.addAttribute("mayOpen", mayOpen);
        model.addAttribute("decideWithin", times.decideToAssess());
        model.addAttribute("planWithin", times.finalPlan());
        return "referral/received";
    }
}
