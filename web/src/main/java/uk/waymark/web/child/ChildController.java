package uk.waymark.web.child;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.access.Allowed;
import uk.waymark.engine.access.Reader;
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
            return "redirect:" + Done.carried("/children/" + ChildFrames.known(reference) + "/where-we-are", done);
        }
        OpenedChild child = frames.open(reader, reference, "", Overviews.ASKED);
        model.addAttribute("child", child.frame());
        model.addAttribute("overview", overviews.of(reader, child));
        model.addAttribute("today", today.date());
        more(reader, child, model);
        return "child/overview";
    }

    /** What is rarely needed, and then by few. */
    private static void more(Reader reader, OpenedChild child, Model model) {
        Allowed allowed = child.allowed();
        boolean goesOn = !child.closed();
        boolean moved = child.file().status() == ChildStatus.MOVED;
        model.addAttribute(
                "recordsCondition", goesOn && (allowed.to(Overviews.RECORD_CONDITION) || reader.is(Role.KEY_WORKER)));
        model.addAttribute("recordsHome", goesOn && allowed.to(Overviews.RECORD_HOME));
        model.addAttribute("moved", moved);
        model.addAttribute("recordsMove", (goesOn || moved) && allowed.to(Overviews.DECIDE));
        model.addAttribute("recordsDeath", goesOn && allowed.to(Overviews.RECORD_DEATH));
    }
}
