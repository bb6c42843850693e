package uk.waymark.web.family.easy;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.family.ReadingWays;
import uk.waymark.web.family.home.WhereWeAre;
import uk.waymark.web.family.home.WhereWeArePages;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** A family's first page in easy words, and whether it is the one to be shown first. */
@Controller
@RequestMapping("/children/{reference}/easy-read")
class EasyReadController {

    private final WhereWeArePages pages;
    private final ReadingWays ways;
    private final Orders orders;

    EasyReadController(WhereWeArePages pages, ReadingWays ways, Orders orders) {
        this.pages = pages;
        this.ways = ways;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        if (!page.family()) {
            throw new Refusal.NotFound("child.not.found");
        }
        WhereWeAre where = pages.of(page.reader(), page.reference());
        page.with("page", new EasyPage(where.ring(), EasyWords.of(where), ways.easy(page.reader())))
                .with("problems", sent == null ? List.of() : sent.problems());
        return "family/easyRead";
    }

    /** Remembered for this sign-in, on every device. */
    @PostMapping
    String choose(ChildPage page, @Valid @ModelAttribute("form") EasyForm form, BindingResult typed) {
        if (!page.family()) {
            throw new Refusal.NotFound("child.not.found");
        }
        boolean easy = Boolean.TRUE.equals(form.easy());
        return orders.carryOut(
                page.sent(
                        "easy-read",
                        easy ? "/easy-read?done=easy-first" : "/where-we-are?done=easy-not-first",
                        form,
                        typed),
                () -> ways.choose(page.reader(), easy),
                sent -> show(page, sent));
    }
}
