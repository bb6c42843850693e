package uk.waymark.web.bereavement;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.DateField;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.words.Days;

/** Makes the two pages on which a death is recorded. */
@Component
class DeathPages {

    private final ChildDoor door;
    private final Forms forms;

    DeathPages(ChildDoor door, Forms forms) {
        this.door = door;
        this.forms = forms;
    }

    OpenedChild open(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "death");
        if (!door.sees(reader, child, DataClass.CORE, Act.RECORD_DEATH)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return child;
    }

    Filled fresh() {
        return forms.untouched(FactSheet.blank(DeathForm.class));
    }

    String first(OpenedChild child, Filled form, Model model) {
        return page(child, form, model, "bereavement/first");
    }

    String second(OpenedChild child, Filled form, Model model) {
        DateField typed = form.date("diedOn", "");
        model.addAttribute(
                "day",
                new TypedDate(typed.day(), typed.month(), typed.year())
                        .date()
                        .map(Days::full)
                        .orElse("a day that is not real"));
        return page(child, form, model, "bereavement/second");
    }

    private static String page(OpenedChild child, Filled form, Model model, String view) {
        String carried = form.answer("commandId");
        model.addAttribute("child", child);
        model.addAttribute("form", form);
        model.addAttribute("version", form.edition(child.frame().bar().version()));
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return view;
    }
}
