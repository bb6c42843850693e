package uk.waymark.web.review;

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
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.nextsetting.ComingMoveFacts;
import uk.waymark.engine.nextsetting.ComingMoveRecords;
import uk.waymark.engine.review.NoteMove;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** A move to another school or college is coming, or does not come after all. */
@Controller
@RequestMapping("/children/{reference}/reviews/move")
class ComingMovesController {

    private final ChildDoor door;
    private final ComingMoveRecords moves;
    private final NoteMove work;
    private final Orders orders;
    private final Forms forms;

    ComingMovesController(ChildDoor door, ComingMoveRecords moves, NoteMove work, Orders orders, Forms forms) {
        this.door = door;
        this.moves = moves;
        this.work = work;
        this.orders = orders;
        this.forms = forms;
    }

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    @PostMapping
    String coming(ChildPage page, @Valid @ModelAttribute("form") ComingMoveForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("coming-move", "/reviews?done=coming-noted", form, typed),
                () -> work.coming(page.reader(), page.reference(), form.said()),
                sent -> show(page, sent));
    }

    @PostMapping("/back")
    String takenBack(ChildPage page, @Valid @ModelAttribute("form") TakeBackForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("coming-move-back", "/reviews?done=coming-taken-back", form, typed),
                () -> work.takenBack(page.reader(), page.reference(), form.move(), form.because()),
                sent -> show(page, sent));
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "reviews/move");
        if (!door.sees(page.reader(), child, DataClass.CORE, Act.DECIDE)) {
            throw new Refusal.NotAllowed("plan.authority.only");
        }
        List<ComingMoveFacts> counting = moves.of(child.file().caseId()).stream()
                .filter(ComingMoveFacts::counts)
                .toList();
        page.with("child", child).with("moves", counting).with("forms", forms.offered(sent));
        return "review/move";
    }
}
