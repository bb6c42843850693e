package uk.waymark.web.child;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.access.Reader;

/** A child's journey, drawn from its diagrams and told as a list. */
@Controller
class JourneyController {

    private final ChildFrames frames;
    private final Journeys journeys;
    private final Overviews overviews;
    private final FamilyJourneys family;

    JourneyController(ChildFrames frames, Journeys journeys, Overviews overviews, FamilyJourneys family) {
        this.frames = frames;
        this.family = family;
        this.overviews = overviews;
        this.journeys = journeys;
    }

    @GetMapping("/children/{reference}/journey")
    String journey(Reader reader, @PathVariable String reference, Model model) {
        OpenedChild child = frames.open(reader, reference, "journey", Overviews.ASKED);
        if (reader.family()) {
            return forFamily(reader, child, model);
        }
        model.addAttribute("child", child.frame());
        model.addAttribute("journeys", journeys.of(reader, child));
        model.addAttribute("goBack", !child.closed() && child.allowed().to(Overviews.DECIDE));
        model.addAttribute("next", overviews.of(reader, child).next());
        return "child/journey";
    }

    private String forFamily(Reader reader, OpenedChild child, Model model) {
        if (child.died()) {
            return "redirect:" + child.frame().href("where-we-are");
        }
        model.addAttribute("child", child.frame());
        model.addAttribute("journeys", family.of(reader, child));
        return "family/everyStep";
    }
}
