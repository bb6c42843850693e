package uk.waymark.web.contacts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.contact.NumberList;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.OwnReach;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.summary.EmergencySummary;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.page.ChildPage;

/** Makes the contacts page, untouched or with a form that came back. */
@Component
class ContactsPages {

    private final ChildDoor door;
    private final NumberList numbers;
    private final RecordContact contacts;
    private final EmergencySummary summaries;
    private final Reaching reaching;

    ContactsPages(
            ChildDoor door, NumberList numbers, RecordContact contacts, EmergencySummary summaries, Reaching reaching) {
        this.door = door;
        this.numbers = numbers;
        this.contacts = contacts;
        this.summaries = summaries;
        this.reaching = reaching;
    }

    /** How the family is reached, and how forms are shown. */
    @Component
    record Reaching(Family family, OwnReach own, Forms forms) {

        FamilyReach of(Reader reader, OpenedChild child, boolean works) {
            boolean family = reader.family();
            return new FamilyReach(
                    family,
                    family ? own.of(reader, child.file()).orElse(null) : null,
                    works && !family ? family().list(child.file()) : List.of());
        }
    }

    /** Who reads, and what they may do here. */
    ContactsPage read(ChildPage page) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "contacts");
        boolean readsHealth = door.sees(reader, child, DataClass.HEALTH, Act.READ);
        boolean mayChange = door.offers(reader, child, DataClass.CORE, Act.WRITE);
        boolean writesSummary = door.offers(reader, child, DataClass.HEALTH, Act.WRITE)
                || (mayChange && readsHealth && reader.is(Role.KEY_WORKER));
        return new ContactsPage(
                child,
                numbers.of(child.file()),
                contacts.latest(child.file()),
                readsHealth ? summaries.read(child.file()) : null,
                mayChange,
                writesSummary,
                reaching.of(reader, child, mayChange));
    }

    /** The page; {@code sent} is the form that came back. */
    String show(ChildPage page, @Nullable Filled sent) {
        page.with("page", read(page)).with("forms", reaching.forms().offered(sent));
        return "contacts/contacts";
    }
}
