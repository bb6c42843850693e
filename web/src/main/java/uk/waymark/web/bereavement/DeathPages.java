package uk.waymark.web.bereavement;

import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.DateField;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.page.ChildPage;
import uk.waymark.web.words.Days;

/** Makes the two pages on which a death is recorded. */
@Component
class DeathPages {

    private final ChildDoor door;

    DeathPages(ChildDoor door) {
        this.door = door;
    }

    OpenedChild open(ChildPage page) {
        OpenedChild child = door.open(page.reader(), page.reference(), "death");
        if (!door.sees(page.reader(), child, DataClass.CORE, Act.RECORD_DEATH)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        return child;
    }

    String first(ChildPage page, Filled form) {
        return show(page, form, "bereavement/first");
    }

    String second(ChildPage page, Filled form) {
        DateField typed = form.date("diedOn", "");
        page.with(
                "day",
                new TypedDate(typed.day(), typed.month(), typed.year())
                        .date()
                        .map(Days::full)
                        .orElse("a day that is not real"));
        return show(page, form, "bereavement/second");
    }

    private String show(ChildPage page, Filled form, String view) {
        OpenedChild child = open(page);
        page.with("child", child).form(form, child.frame().bar().version());
        return view;
    }
}
