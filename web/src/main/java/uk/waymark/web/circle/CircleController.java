package uk.waymark.web.circle;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.circle.CircleOfChild;
import uk.waymark.engine.circle.CircleSheet;
import uk.waymark.web.care.CareDoor;
import uk.waymark.web.care.CarePage;
import uk.waymark.web.care.RowForm;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** The people who matter to a child, and what supports them; families write here too. */
@Controller
@RequestMapping("/children/{reference}/people-who-matter")
class CircleController {

    private static final CarePage KIND = CarePage.PEOPLE;

    private final CareDoor door;
    private final CircleOfChild circle;
    private final Orders orders;

    CircleController(CareDoor door, CircleOfChild circle, Orders orders) {
        this.door = door;
        this.circle = circle;
        this.orders = orders;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        OpenCase file = door.open(page, KIND).file();
        page.with("people", circle.people(file))
                .with("sheet", circle.read(file))
                .with("family", page.family());
        door.offer(page, sent);
        return "circle/circle";
    }

    @PostMapping("/person")
    String add(ChildPage page, @Valid @ModelAttribute("form") PersonForm form, BindingResult typed) {
        boolean carer = Boolean.TRUE.equals(form.mainCarer());
        return orders.carryOut(
                page.sent("person", KIND.saved(), form, typed),
                () -> circle.add(page.reader(), page.reference(), form.name(), form.part(), carer),
                sent -> show(page, sent));
    }

    @PostMapping("/person/end")
    String end(ChildPage page, @Valid @ModelAttribute("form") RowForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("person-end", KIND.saved(), form, typed),
                () -> circle.end(page.reader(), page.reference(), form.rowId(), form.version()),
                sent -> show(page, sent));
    }

    @GetMapping("/support")
    String support(ChildPage page) {
        return support(page, null);
    }

    private String support(ChildPage page, @Nullable Filled sent) {
        CircleSheet now = circle.read(door.change(page, KIND).file());
        page.with("family", page.family());
        door.form(page, CircleForm.of(now), now.version(), sent);
        return "circle/support";
    }

    @PostMapping("/support")
    String keep(ChildPage page, @Valid @ModelAttribute("form") CircleForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("support-circle", KIND.saved(), form, typed),
                () -> circle.record(page.reader(), page.reference(), form.sheet()),
                sent -> support(page, sent));
    }
}
