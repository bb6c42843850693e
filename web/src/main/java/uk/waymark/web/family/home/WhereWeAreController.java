package uk.waymark.web.family.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** A family's first page about its child. */
@Controller
class WhereWeAreController {

    private final WhereWeArePages pages;

    WhereWeAreController(WhereWeArePages pages) {
        this.pages = pages;
    }

    @GetMapping("/children/{reference}/where-we-are")
    String show(Reader reader, @PathVariable String reference, Model model) {
        if (!reader.is(Role.PARENT) && !reader.is(Role.YOUNG_PERSON)) {
            throw new Refusal.NotFound("child.not.found");
        }
        WhereWeAre page = pages.of(reader, reference);
        model.addAttribute("page", page);
        return page.died() ? "family/afterDeath" : "family/whereWeAre";
    }
}
