package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ValidationUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** A family asks for help: one page, no account, and never a word about who is known already. */
@Controller
class AskController {

    private static final String PATH = "/ask";
    private static final String PAGE = "referral/ask";

    private final Forms forms;
    private final ChildCheck check;
    private final FamilyRequests requests;
    private final LegalTimes times;

    AskController(Forms forms, ChildCheck check, FamilyRequests requests, LegalTimes times) {
        this.forms = forms;
        this.check = check;
        this.requests = requests;
        this.times = times;
    }

    @GetMapping(PATH)
    String ask(Model model) {
        return page(model, forms.untouched(AskForm.empty()), UUID.randomUUID());
    }

    @PostMapping(PATH)
    String receive(
            @Valid @ModelAttribute("ask") AskForm ask,
            BindingResult result,
            @RequestParam UUID commandId,
            HttpServletRequest request,
            Model model) {
        check.check(ask.child(), result);
        ValidationUtils.rejectIfEmpty(result, "askedBy", "ask.askedBy.missing");
        if (result.hasErrors()) {
            return page(model, forms.sent(result, AskForm.class), commandId);
        }
        try {
            return "redirect:" + requests.receive(ask, commandId, request.getSession());
        } catch (Refusal.NotNow refused) {
            result.reject(refused.messageKey());
            return page(model, forms.sent(result, AskForm.class), commandId);
        }
    }

    private String page(Model model, Filled form, UUID commandId) {
        model.addAttribute("form", form);
        model.addAttribute("commandId", commandId.toString());
        model.addAttribute("decideWithin", times.decideToAssess());
        return PAGE;
    }
}
