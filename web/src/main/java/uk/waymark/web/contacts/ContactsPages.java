package uk.waymark.web.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.ContactNumbers;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the contacts page, untouched or with a form that came back. */
@Component
class ContactsPages {

    private final ChildDoor door;
    private final ContactNumbers numbers;
    private final RecordContact contacts;
    private final EmergencySummary summaries;
    private final Forms forms;

    ContactsPages(
            ChildDoor door, ContactNumbers numbers, RecordContact contacts, EmergencySummary summaries, Forms forms) {
        this.door = door;
        this.numbers = numbers;
        this.contacts = contacts;
        this.summaries = summaries;
        this.forms = forms;
    }

    /** Who reads, and what they may do here. */
    ContactsPage read(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "contacts");
        boolean readsHealth = door.sees(reader, child, DataClass.HEALTH, Act.READ);
        boolean mayChange = door.offers(reader, child, DataClass.CORE, Act.WRITE);
        boolean writesSummary = door.offers(reader, child, DataClass.HEALTH, Act.WRITE)
                || (mayChange && readsHealth && reader.is(Role.KEY_WORKER));
        return new ContactsPage(
                child,
                numbers.list(child.file()),
                contacts.latest(child.file()),
                readsHealth ? summaries.read(child.file()) : null,
                mayChange,
                writesSummary,
                reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON));
    }

    /** The page; {@code touch} is the form about a contact when it came back, {@code other} any other that did. */
    String show(Reader reader, String reference, @Nullable Filled touch, @Nullable Filled other, Model model) {
        Filled form = touch == null ? forms.empty(TouchForm.class) : touch;
        model.addAttribute("page", read(reader, reference));
        model.addAttribute("touch", form);
        model.addAttribute("touchOpen", touch != null);
        model.addAttribute("problems", other == null ? form.problems() : other.problems());
        model.addAttribute("commandId", commandId(form));
        return "contacts/contacts";
    }

    /** The number of an order: the same as before for a form that came back. */
    static String commandId(Filled form) {
        String carried = form.answer("commandId");
        return carried.isEmpty() ? UUID.randomUUID().toString() : carried;
    }
}
