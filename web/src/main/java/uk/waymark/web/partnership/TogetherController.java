package uk.waymark.web.partnership;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.partnership.PartnershipOfChild;
import uk.waymark.engine.partnership.PartnershipSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Which services a child needs and what they have agreed. */
@Controller
@RequestMapping("/children/{reference}/working-together")
class TogetherController {

    private static final CarePage KIND = CarePage.TOGETHER;

    private final CareDoor door;
    private final TogetherPages pages;
    private final PartnershipOfChild partnership;
    private final Orders orders;

    TogetherController(CareDoor door, TogetherPages pages, PartnershipOfChild partnership, Orders orders) {
        this.door = door;
        this.pages = pages;
        this.partnership = partnership;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return page.family() ? door.familyReads(page, KIND) : pages.show(page, null);
    }

    @GetMapping("/agreed")
    String agreed(ChildPage page) {
        return agreed(page, null);
    }

    private String agreed(ChildPage page, @Nullable Filled sent) {
        PartnershipSheet now = partnership.read(door.change(page, KIND).file());
        door.form(page, AgreedForm.of(now), now.version(), sent);
        return "partnership/agreed";
    }

    @PostMapping("/agreed")
    String keep(ChildPage page, @Valid @ModelAttribute("form") AgreedForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("agreed", KIND.saved(), form, typed),
                () -> partnership.record(page.reader(), page.reference(), form.sheet()),
                sent -> agreed(page, sent));
    }
}
