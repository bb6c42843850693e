package uk.waymark.web.advancecare;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.advancecare.TalkAgain;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.CareView;
import uk.waymark.web.form.ButtonForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The advance care plan of a child, and everybody who holds a copy. */
@Controller
@RequestMapping("/children/{reference}/advance-care-plan")
class AdvanceCareController {

    private static final CarePage KIND = CarePage.ADVANCE;

    private final CareDoor door;
    private final AdvanceCarePlans plans;
    private final TalkAgain talk;
    private final Orders orders;

    AdvanceCareController(CareDoor door, AdvanceCarePlans plans, TalkAgain talk, Orders orders) {
        this.door = door;
        this.plans = plans;
        this.talk = talk;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        CareView view = door.open(page, KIND);
        page.with("sheet", plans.read(view.file()))
                .with("distributes", door.distributes(page.reader(), view))
                .with("wishes", TalkAgain.mayWish(page.reader()));
        door.offer(page, sent);
        return page.family() ? "family/thingsChange" : "advancecare/plan";
    }

    @GetMapping("/edition")
    String edition(ChildPage page) {
        return edition(page, null);
    }

    private String edition(ChildPage page, @Nullable Filled sent) {
        PlanSheet now = plans.read(door.change(page, KIND).file());
        door.form(page, EditionForm.Start.of(now), now.edition(), sent);
        return "advancecare/edition";
    }

    @PostMapping("/edition")
    String keep(ChildPage page, @Valid @ModelAttribute("form") EditionForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("edition", KIND.saved(), form, typed),
                () -> plans.record(page.reader(), page.reference(), form.edition()),
                sent -> edition(page, sent));
    }

    @PostMapping("/holder")
    String holder(ChildPage page, @Valid @ModelAttribute("form") HolderForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("holder", KIND.saved(), form, typed),
                () -> plans.addHolder(page.reader(), page.reference(), form.name()),
                sent -> show(page, sent));
    }

    @PostMapping("/copy")
    String copy(ChildPage page, @Valid @ModelAttribute("form") CopyForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("copy", KIND.saved(), form, typed),
                () -> plans.copy(page.reader(), page.reference(), form.rowId(), form.news(), form.version()),
                sent -> show(page, sent));
    }

    @PostMapping("/talk")
    String talk(ChildPage page, @ModelAttribute("form") ButtonForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent(
                        "advance-talk",
                        "/advance-care-plan?done=" + (page.family() ? "talk-wished" : "saved"),
                        form,
                        typed),
                () -> talk.wish(page.reader(), page.reference()),
                sent -> show(page, sent));
    }
}
