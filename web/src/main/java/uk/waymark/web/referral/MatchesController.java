package uk.waymark.web.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.component.Problem;

/** The step that cannot be skipped: is the child one of those who are known already? */
@Controller
class MatchesController {

    static final String PATH = "/refer/matches";
    private static final String PAGE = "referral/matches";
    private static final String SAME = "SAME";

    private final KnownChildren known;
    private final ReferDrafts drafts;

    MatchesController(KnownChildren known, ReferDrafts drafts) {
        this.known = known;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    String compare(Reader reader, HttpServletRequest request, Model model) {
        ReferDraft draft = drafts.of(reader, request).orElse(null);
        if (draft == null) {
            return "redirect:" + ReferController.START;
        }
        List<KnownChild> like = known.like(draft, reader, request);
        if (like.isEmpty()) {
            drafts.keep(draft.answered(Set.of(), null), request);
            return "redirect:" + DetailsController.PATH;
        }
        return page(model, draft, like, List.of());
    }

    @PostMapping(PATH)
    String answer(Reader reader, HttpServletRequest request, Model model) {
        ReferDraft draft = drafts.of(reader, request).orElse(null);
        if (draft == null) {
            return "redirect:" + ReferController.START;
        }
        List<KnownChild> like = known.like(draft, reader, request);
        List<Problem> problems = problems(like);
        if (!problems.isEmpty()) {
            return page(model, draft, like, problems);
        }
        drafts.keep(answered(draft, like), request);
        return "redirect:" + DetailsController.PATH;
    }

    private static ReferDraft answered(ReferDraft draft, List<KnownChild> like) {
        Set<String> others = new LinkedHashSet<>();
        @Nullable String same = null;
        for (KnownChild child : like) {
            if (SAME.equals(child.answer())) {
                same = child.reference();
            } else {
                others.add(child.reference());
            }
        }
        return draft.answered(others, same);
    }

    private static List<Problem> problems(List<KnownChild> like) {
        List<Problem> problems = new ArrayList<>();
        for (KnownChild child : like) {
            if (child.question().error() != null) {
                problems.add(new Problem(
                        child.question().error(), "#" + child.question().id()));
            }
        }
        if (like.stream().filter(child -> SAME.equals(child.answer())).count() > 1) {
            problems.add(new Problem(
                    "Choose \"This is the child\" for one of them only",
                    "#" + like.get(0).question().id()));
        }
        return problems;
    }

    private String page(Model model, ReferDraft draft, List<KnownChild> like, List<Problem> problems) {
        model.addAttribute("like", like);
        model.addAttribute("problems", problems);
        model.addAttribute("draft", drafts.carried(draft));
        return PAGE;
    }
}
