package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** The last step of a professional's request: what the child needs and who asks. */
@Controller
class DetailsController {

    static final String PATH = "/refer/details";
    private static final String PAGE = "referral/details";
    private static final String LOOK_AGAIN = "referral.look.again";

    private final Forms forms;
    private final ReferDrafts drafts;
    private final SendReferral send;

    DetailsController(Forms forms, ReferDrafts drafts, SendReferral send) {
        this.forms = forms;
        this.drafts = drafts;
        this.send = send;
    }

    @GetMapping(PATH)
    String ask(Reader reader, HttpServletRequest request, Model model) {
        ReferDraft draft = drafts.of(reader, request).orElse(null);
        if (draft == null || !draft.compared()) {
            return "redirect:" + (draft == null ? ReferController.START : MatchesController.PATH);
        }
        return page(model, draft, forms.untouched(send.begun(reader)));
    }

    @PostMapping(PATH)
    String receive(
            Reader reader,
            @Valid @ModelAttribute("needs") NeedsForm needs,
            BindingResult result,
            HttpServletRequest request,
            Model model) {
        ReferDraft draft = drafts.of(reader, request).orElse(null);
        if (draft == null) {
            return "redirect:" + ReferController.START;
        }
        send.check(needs, result);
        if (result.hasErrors()) {
            return page(model, draft, forms.sent(result, NeedsForm.class));
        }
        try {
            Answer answer = send.send(draft, needs, reader);
            drafts.drop(request);
            return "redirect:" + answer.location();
        } catch (Refusal.NotNow refused) {
            return refused(refused, draft, result, request, model);
        }
    }

    /** Somebody like this child has become known meanwhile, or something was wrong that only the engine knows. */
    private String refused(
            Refusal.NotNow refused, ReferDraft draft, BindingResult result, HttpServletRequest request, Model model) {
        result.reject(refused.messageKey());
        boolean look = refused.messageKey().equals(LOOK_AGAIN);
        if (look) {
            drafts.keep(draft.lookAgain(), request);
        }
        model.addAttribute("lookAgain", look);
        return page(model, draft, forms.sent(result, NeedsForm.class));
    }

    private String page(Model model, ReferDraft draft, Filled form) {
        model.addAttribute("form", form);
        model.addAttribute("draft", drafts.carried(draft));
        model.addAttribute("commandId", draft.commandId().toString());
        model.addAttribute("child", draft.child());
        model.addAttribute("known", draft.same() != null);
        return PAGE;
    }
}
