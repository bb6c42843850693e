package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** The first step of a professional's request: who the child is. */
@Controller
class ReferController {

    static final String START = "/refer";
    private static final String PAGE = "referral/refer";

    private final Forms forms;
    private final ChildCheck check;
    private final ReferDrafts drafts;

    ReferController(Forms forms, ChildCheck check, ReferDrafts drafts) {
        this.forms = forms;
        this.check = check;
        this.drafts = drafts;
    }

    @GetMapping(START)
    String start(
            Reader reader,
            @RequestParam(name = "new", required = false) @Nullable String anew,
            HttpServletRequest request,
            Model model) {
        if (reader.practitionerId() == null) {
            return "redirect:/ask";
        }
        if (anew != null) {
            drafts.drop(request);
        }
        ReferDraft draft = drafts.of(reader, request).orElse(null);
        ChildForm child = draft == null ? ChildForm.empty() : draft.child();
        UUID commandId = draft == null ? UUID.randomUUID() : draft.commandId();
        return page(model, forms.untouched(child), commandId, draft != null);
    }

    @PostMapping(START)
    String who(
            Reader reader,
            @Valid @ModelAttribute("child") ChildForm child,
            BindingResult result,
            @RequestParam UUID commandId,
            HttpServletRequest request,
            Model model) {
        check.check(child, result);
        if (result.hasErrors()) {
            return page(model, forms.sent(result, ChildForm.class), commandId, false);
        }
        drafts.keep(ReferDraft.begun(reader.accountId(), commandId, child), request);
        return "redirect:" + MatchesController.PATH;
    }

    private static String page(Model model, Filled form, UUID commandId, boolean kept) {
        model.addAttribute("form", form);
        model.addAttribute("commandId", commandId.toString());
        model.addAttribute("kept", kept);
        return PAGE;
    }
}
