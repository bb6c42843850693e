package uk.waymark.web.find;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildLine;
import uk.waymark.engine.casefile.FindChildren;
import uk.waymark.web.children.ChildRows;
import uk.waymark.web.component.Pages;
import uk.waymark.web.draft.Drafts;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Finds a child by what somebody knows; it is sent, kept sealed in the session, and never stands in an address. */
@Controller
class FindController {

    private static final String PATH = "/find";
    private static final String RESULTS = "/find/results";
    private static final String KEPT = "find";
    private static final int SIZE = 25;

    private final FindChildren find;
    private final ChildRows rows;
    private final Drafts drafts;
    private final Forms forms;

    FindController(FindChildren find, ChildRows rows, Drafts drafts, Forms forms) {
        this.find = find;
        this.rows = rows;
        this.drafts = drafts;
        this.forms = forms;
    }

    @GetMapping(PATH)
    String start(Model model) {
        return form(model, forms.untouched(FindForm.EMPTY));
    }

    @PostMapping(PATH)
    String look(
            @Valid @ModelAttribute("find") FindForm wanted,
            BindingResult result,
            HttpServletRequest request,
            Model model) {
        if (!result.hasErrors() && wanted.empty()) {
            result.rejectValue("words", "find.empty");
        }
        if (result.hasErrors()) {
            return form(model, forms.sent(result, FindForm.class));
        }
        drafts.keep(request.getSession(), KEPT, wanted);
        return "redirect:" + RESULTS;
    }

    @GetMapping(RESULTS)
    String results(Reader reader, @RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        FindForm wanted =
                drafts.read(request.getSession(false), KEPT, FindForm.class).orElse(null);
        if (wanted == null) {
            return "redirect:" + PATH;
        }
        Slice<ChildLine> slice = find.find(reader, wanted.search(), Math.max(1, page), SIZE);
        model.addAttribute("form", forms.untouched(wanted));
        model.addAttribute("rows", rows.of(slice.items()));
        model.addAttribute("total", slice.total());
        model.addAttribute("pages", new Pages(slice.page(), slice.pages(), RESULTS + "?page="));
        model.addAttribute("why", WhyNothing.words(wanted));
        return "find/results";
    }

    private static String form(Model model, Filled form) {
        model.addAttribute("form", form);
        return "find/find";
    }
}
