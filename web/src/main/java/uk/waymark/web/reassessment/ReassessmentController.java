package uk.waymark.web.reassessment;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.reassessment.AskToReassess;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.ReassessmentStory;
import uk.waymark.engine.reassessment.ReassessmentStory.Told;
import uk.waymark.engine.reassessment.RightToAsk;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Orders;
import uk.waymark.web.page.ChildPage;

/** Somebody asks that a child with a plan be assessed again, and sees how it stands. */
@Controller
@RequestMapping("/children/{reference}/reassessment")
class ReassessmentController {

    private final ChildDoor door;
    private final Asking asking;
    private final Orders orders;
    private final Forms forms;
    private final Today today;

    ReassessmentController(ChildDoor door, Asking asking, Orders orders, Forms forms, Today today) {
        this.door = door;
        this.asking = asking;
        this.orders = orders;
        this.forms = forms;
        this.today = today;
    }

    /** What the page asks the engine. */
    @Component
    record Asking(AskToReassess ask, ReassessmentStory story) {}

    @GetMapping
    String show(ChildPage page) {
        return show(page, null);
    }

    @PostMapping("/ask")
    String ask(ChildPage page, @Valid @ModelAttribute("form") AskForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("reassessment-ask", "/reassessment?done=reassessment-asked", form, typed),
                () -> asking.ask().ask(page.reader(), page.reference(), inPerson(page.reader(), form)),
                sent -> show(page, sent));
    }

    @PostMapping("/record")
    String record(ChildPage page, @Valid @ModelAttribute("form") RecordForm form, BindingResult typed) {
        return orders.carryOut(
                page.sent("reassessment-record", "/reassessment?done=reassessment-asked", form, typed),
                () -> asking.ask().ask(page.reader(), page.reference(), form.request()),
                sent -> show(page, sent));
    }

    private Request inPerson(Reader reader, AskForm form) {
        return new Request(RightToAsk.of(reader).orElse(RightToAsk.AUTHORITY), today.date(), form.words());
    }

    private String show(ChildPage page, @Nullable Filled sent) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "reassessment");
        boolean mayRead = door.sees(reader, child, DataClass.EDUCATION, Act.READ);
        List<Told> all = asking.story().of(child.file()).stream()
                .map(told -> mayRead ? told : told.withoutTexts())
                .toList();
        boolean inPerson = RightToAsk.of(reader).isPresent();
        ReassessmentPage shown = new ReassessmentPage(
                child,
                all,
                reader.family(),
                inPerson && door.offers(reader, child, DataClass.CORE, Act.DO_TASK),
                !inPerson && door.offers(reader, child, DataClass.CORE, Act.DECIDE),
                !child.closed() && asking.story().mayBegin(child.file()));
        page.with("page", shown).with("forms", forms.offered(sent));
        return "reassessment/reassessment";
    }
}
