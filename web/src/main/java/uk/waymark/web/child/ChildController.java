package uk.waymark.web.child;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.AccessPolicy.Use;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.web.layout.Done;

/** The first page about a child; a family has one of its own. */
@Controller
class ChildController {

    private final ChildFrames frames;
    private final Overviews overviews;
    private final Today today;

    ChildController(ChildFrames frames, Overviews overviews, Today today) {
        this.frames = frames;
        this.overviews = overviews;
        this.today = today;
    }

    @GetMapping("/children/{reference}")
    String overview(
            Reader reader,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        if (reader.family()) {
            return "redirect:" + Done.carried("/children/" + known(reference) + "/where-we-are", done);
        }
        ChildFrame child = frames.open(reader, reference, "");
        model.addAttribute("child", child);
        Overview overview = overviews.of(reader, child);
        model.addAttribute("overview", overview);
        model.addAttribute("today", today.date());
        more(reader, child, overview.allowed(), model);
        return "child/overview";
    }

    private static String known(String reference) {
        return CaseReference.read(reference)
                .map(CaseReference::text)
                .orElseThrow(() -> new Refusal.NotFound("child.not.found"));
    }

    /** What is rarely needed, and then by few. */
    private static void more(Reader reader, ChildFrame child, Set<Use> allowed, Model model) {
        boolean goesOn = !child.bar().status().closed();
        boolean moved = child.bar().status() == ChildStatus.MOVED;
        model.addAttribute(
                "recordsCondition",
                goesOn && (allowed.contains(Overviews.RECORD_CONDITION) || reader.is(Role.KEY_WORKER)));
        model.addAttribute("recordsHome", goesOn && allowed.contains(Overviews.RECORD_HOME));
        model.addAttribute("moved", moved);
        model.addAttribute("recordsMove", (goesOn || moved) && allowed.contains(Overviews.RECORD_MOVE));
        model.addAttribute("recordsDeath", goesOn && allowed.contains(Overviews.RECORD_DEATH));
    }
}
