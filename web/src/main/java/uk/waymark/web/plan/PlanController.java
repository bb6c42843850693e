package uk.waymark.web.plan;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.plan.PlanChange;

/** The plan of a child: any version that was sent, what changed between two, and what was said about it. */
@Controller
@RequestMapping("/children/{reference}/plan")
class PlanController {

    private final PlanPages pages;
    private final PlanSheets sheets;

    PlanController(PlanPages pages, PlanSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @GetMapping
    String show(
            Reader reader, @PathVariable String reference, @RequestParam(defaultValue = "0") int version, Model model) {
        model.addAttribute("page", pages.of(reader, reference, version));
        return "plan/plan";
    }

    @GetMapping("/changes")
    String changes(
            Reader reader, @PathVariable String reference, @RequestParam int from, @RequestParam int to, Model model) {
        PlanPage page = pages.of(reader, reference, to);
        NumberedPlan earlier = sheets.number(reader, page.child().file(), from)
                .orElseThrow(() -> new Refusal.NotFound("plan.version.unknown"));
        NumberedPlan later = Objects.requireNonNull(page.sheet());
        model.addAttribute("page", page);
        model.addAttribute("from", from);
        model.addAttribute("changes", PlanChange.between(earlier.plan(), later.plan()));
        return "plan/changes";
    }
}
