package uk.waymark.web.continuingcare;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.continuingcare.ContinuingCare;
import uk.waymark.engine.continuingcare.DecideCare;
import uk.waymark.engine.continuingcare.NeedsSheet;
import uk.waymark.engine.decision.StoredReceipt;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The levels of need of a child, and what they point to. */
@Controller
@RequestMapping("/children/{reference}/continuing-care")
class NeedsController {

    private static final CarePage KIND = CarePage.NEEDS;

    private final CareDoor door;
    private final ContinuingCare care;
    private final DecideCare decide;
    private final Orders orders;

    NeedsController(CareDoor door, ContinuingCare care, DecideCare decide, Orders orders) {
        this.door = door;
        this.care = care;
        this.decide = decide;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        if (page.family()) {
            return door.familyReads(page, KIND);
        }
        OpenCase file = door.open(page, KIND).file();
        page.with("sheet", care.read(file));
        page.with("advice", care.advice(file).orElse(null));
        page.with("standing", decide.of(file));
        page.with("category", care.category(file).map(StoredReceipt::receipt).orElse(null));
        return "continuingcare/needs";
    }

    @GetMapping("/levels")
    String levels(ChildPage page) {
        return levels(page, null);
    }

    private String levels(ChildPage page, @Nullable Filled sent) {
        NeedsSheet now = care.read(door.change(page, KIND).file());
        door.form(page, LevelsForm.of(now), now.version(), sent);
        return "continuingcare/levels";
    }

    @PostMapping("/levels")
    String keep(ChildPage page, @Valid @ModelAttribute("form") LevelsForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("levels", KIND.saved(), form, typed),
                () -> care.record(page.reader(), page.reference(), form.sheet()),
                sent -> levels(page, sent));
    }
}
