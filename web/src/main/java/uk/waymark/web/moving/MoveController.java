package uk.waymark.web.moving;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.moving.RecordMove;
import uk.waymark.engine.moving.TakeMoveBack;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Records that a family has moved, in two steps: the days, and then what ends and what goes on; takes a mistake back. */
@Controller
@RequestMapping("/children/{reference}/move")
class MoveController {

    private final MovePages pages;
    private final RecordMove moves;
    private final TakeMoveBack mistake;
    private final Orders orders;
    private final Typed typing;

    MoveController(MovePages pages, RecordMove moves, TakeMoveBack mistake, Orders orders, Typed typing) {
        this.pages = pages;
        this.moves = moves;
        this.mistake = mistake;
        this.orders = orders;
        this.typing = typing;
    }

    /** How forms come back, and which days are still to come. */
    @Component
    record Typed(Forms forms, Today today) {}

    @GetMapping
    String show(ChildPage page) {
        OpenedChild child = pages.open(page);
        return child.closed()
                ? pages.recorded(page, child, typing.forms().empty(TakeBackForm.class))
                : pages.first(page, child, typing.forms().empty(MoveForm.class));
    }

    @PostMapping
    String look(ChildPage page, @Valid @ModelAttribute("form") MoveForm form, BindingResult typed) {
        OpenedChild child = pages.open(page);
        if (!typed.hasErrors()) {
            check(child, form, typed);
        }
        Filled sent = typing.forms().sent(typed, MoveForm.class);
        return sent.hasProblems() ? pages.first(page, child, sent) : pages.second(page, child, sent, form.order());
    }

    private void check(OpenedChild child, MoveForm form, BindingResult typed) {
        LocalDate bornOn = child.frame().bar().birthDate();
        day(form.order().movedOn(), bornOn, "movedOn", "move.date", typed);
        day(form.order().knownOn(), bornOn, "knownOn", "move.known", typed);
    }

    private void day(LocalDate day, LocalDate bornOn, String box, String key, BindingResult typed) {
        if (day.isAfter(typing.today().date())) {
            typed.rejectValue(box, key + ".future");
        } else if (day.isBefore(bornOn)) {
            typed.rejectValue(box, key + ".before.birth");
        }
    }

    @PostMapping("/confirm")
    String confirm(
            ChildPage page,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult typed,
            @RequestParam(defaultValue = "false") boolean change) {
        if (change) {
            return pages.first(page, pages.open(page), typing.forms().sent(typed, MoveForm.class));
        }
        return orders.carryOut(
                page.sent("move", "/move?done=move-recorded", form, typed),
                () -> moves.record(page.reader(), page.reference(), form.order(), form.version()),
                sent -> pages.first(page, pages.open(page), sent));
    }

    @PostMapping("/mistake")
    String takeBack(ChildPage page, @Valid @ModelAttribute("form") TakeBackForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("move-back", "?done=move-taken-back", form, typed),
                () -> mistake.takeBack(page.reader(), page.reference(), form.reason(), form.version()),
                sent -> pages.recorded(page, pages.open(page), sent));
    }
}
