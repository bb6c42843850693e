package uk.waymark.web.timeline;

import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Slice;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.audit.Happening;
import uk.waymark.engine.audit.Timeline;
import uk.waymark.engine.audit.Timeline.Part;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.ChildFrames;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Pages;

/** What happened around a child, page by page, and who looked; it names staff and what they did, and is for them. */
@Controller
class TimelineController {

    private static final int SIZE = 30;

    private final ChildFrames frames;
    private final Timeline timeline;
    private final TimelineWords words;

    TimelineController(ChildFrames frames, Timeline timeline, TimelineWords words) {
        this.frames = frames;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping("/children/{reference}/timeline")
    String timeline(
            Reader reader,
            @PathVariable String reference,
            @RequestParam(defaultValue = "EVERYTHING") Part part,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        if (reader.family()) {
            return "redirect:/children/" + ChildFrames.known(reference) + "/where-we-are";
        }
        OpenedChild opened = frames.open(reader, reference, "timeline", Set.of());
        ChildFrame child = opened.frame();
        Slice<Happening> slice = timeline.of(opened.file().caseId(), part, page, SIZE);
        model.addAttribute("child", child);
        model.addAttribute("part", part);
        model.addAttribute("moments", slice.items().stream().map(words::moment).toList());
        model.addAttribute("total", slice.total());
        model.addAttribute(
                "pages", new Pages(slice.page(), slice.pages(), child.href("timeline") + "?part=" + part + "&page="));
        return "timeline/timeline";
    }
}
