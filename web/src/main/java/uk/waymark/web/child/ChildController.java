package uk.waymark.web.child;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** The first page about a child; a family reads the same in its own words. */
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
    String overview(Reader reader, @PathVariable String reference, Model model) {
        ChildFrame child = frames.open(reader, reference, "");
        model.addAttribute("child", child);
        model.addAttribute("overview", overviews.of(reader, child));
        model.addAttribute("today", today.date());
        return reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON) ? "child/family" : "child/overview";
    }
}
