package uk.waymark.web.growingup;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the page about growing up, untouched or with a form that came back. */
@Component
class GrowingUpViews {

    private final ChildDoor door;
    private final GrowingUpPages moves;
    private final Forms forms;
    private final Today today;

    GrowingUpViews(ChildDoor door, GrowingUpPages moves, Forms forms, Today today) {
        this.door = door;
        this.moves = moves;
        this.forms = forms;
        this.today = today;
    }

    /** The page; {@code service} is the form about a new service when it came back, {@code other} any other that did. */
    String show(Reader reader, String reference, @Nullable Filled service, @Nullable Filled other, Model model) {
        OpenedChild child = door.open(reader, reference, "growing-up");
        Filled form = service == null ? forms.empty(ServiceForm.class) : service;
        String carried = form.answer("commandId");
        model.addAttribute("page", page(reader, child));
        model.addAttribute("form", form);
        model.addAttribute("formOpen", service != null);
        model.addAttribute("problems", other == null ? form.problems() : other.problems());
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "growingup/growing-up";
    }

    private GrowingUpShown page(Reader reader, OpenedChild child) {
        return new GrowingUpShown(
                child,
                AdultAges.of(moves.birthDate(child.file().caseId())),
                moves.of(child.file()).orElse(null),
                moves.told(child.file()),
                child.died() ? List.of() : moves.advice(child.file()),
                reader.practitionerId() != null && door.offers(reader, child, DataClass.CORE, Act.WRITE),
                today.date());
    }
}
