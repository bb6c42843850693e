package uk.waymark.web.child;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildStatus;

/** A child's journey, drawn from its diagrams and told as a list. */
@Controller
class JourneyController {

    private final ChildFrames frames;
    private final Journeys journeys;
    private final Overviews overviews;
    private final AccessPolicy policy;
    private final FamilyJourneys family;

    JourneyController(
            ChildFrames frames, Journeys journeys, Overviews overviews, AccessPolicy policy, FamilyJourneys family) {
        this.frames = frames;
        this.policy = policy;
        this.family = family;
        this.overviews = overviews;
        this.journeys = journeys;
    }

    @GetMapping("/children/{reference}/journey")
    String journey(Reader reader, @PathVariable String reference, Model model) {
        ChildFrame child = frames.open(reader, reference, "journey");
        if (reader.family()) {
            return forFamily(reader, child, model);
        }
        List<DrawnJourney> drawn = journeys.of(reader, child.reference());
        model.addAttribute("child", child);
        model.addAttribute("journeys", drawn);
        model.addAttribute(
                "goBack",
                !child.bar().status().closed() && policy.allows(reader, child.reference(), DataClass.CORE, Act.DECIDE));
        model.addAttribute("next", overviews.of(reader, child).next());
        return "child/journey";
    }

    private String forFamily(Reader reader, ChildFrame child, Model model) {
        if (child.bar().status() == ChildStatus.DECEASED) {
            return "redirect:" + child.href("where-we-are");
        }
        model.addAttribute("child", child);
        model.addAttribute("journeys", family.of(reader, child));
        return "family/everyStep";
    }
}
