package uk.waymark.web.family.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.family.ReadingWays;
import uk.waymark.web.layout.Done;

/** A family's first page about its child; for those who have asked for it, the one in easy words instead. */
@Controller
class WhereWeAreController {

    private final WhereWeArePages pages;
    private final ReadingWays ways;

    WhereWeAreController(WhereWeArePages pages, ReadingWays ways) {
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping("/children/{reference}/where-we-are")
    String show(
            Reader reader,
            @PathVariable String reference,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        if (!reader.family()) {
            throw new Refusal.NotFound("child.not.found");
        }
        WhereWeAre page = pages.of(reader, reference);
        if (!full && ways.easy(reader)) {
            return "redirect:" + Done.carried(page.child().href("easy-read"), done);
        }
        model.addAttribute("page", page);
        return page.died() ? "family/afterDeath" : "family/whereWeAre";
    }
}
