package uk.waymark.web.care;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.layout.NavigationLink;

/** Opens the pages about plan and support. */
@Component
public class CareDoor {

    private final ChildDoor door;

    CareDoor(ChildDoor door) {
        this.door = door;
    }

    /**
     * Opens the child for one of these pages.
     *
     * @throws Refusal.NotFound when the reader may not know of this child
     * @throws Refusal.NotAllowed {@code child.not.allowed} when the reader may not see what the page shows
     */
    public CareView open(Reader reader, String reference, CarePage page) {
        OpenedChild child = door.open(reader, reference, page.path());
        if (!door.sees(reader, child, page.shows(), Act.READ)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        List<NavigationLink> links = Arrays.stream(CarePage.values())
                .filter(other -> door.sees(reader, child, other.shows(), Act.READ))
                .map(other -> new NavigationLink(other.title(), child.frame().href(other.path()), other == page))
                .toList();
        return new CareView(child, page, links, mayChange(reader, child, page));
    }

    /** The engine checks again when something is sent. */
    private boolean mayChange(Reader reader, OpenedChild child, CarePage page) {
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        boolean core = door.offers(reader, child, DataClass.CORE, Act.WRITE);
        boolean health = door.offers(reader, child, DataClass.HEALTH, Act.WRITE);
        return switch (page) {
            case PLANNING, TOGETHER -> core && !family;
            case PEOPLE -> core;
            case SKILLS -> health || (core && reader.is(Role.KEY_WORKER));
            case NEEDS -> health;
            case ADVANCE -> door.offers(reader, child, DataClass.ADVANCE_CARE_PLAN, Act.WRITE);
        };
    }

    /** Whether the reader sends copies of an advance care plan round. */
    public boolean distributes(Reader reader, CareView view) {
        return view.mayChange()
                || (reader.is(Role.KEY_WORKER) && door.offers(reader, view.child(), DataClass.CORE, Act.WRITE));
    }

    /** The number of an order: the same as before for a form that came back. */
    public static String commandId(Filled form) {
        String carried = form.answer("commandId");
        return carried.isEmpty() ? UUID.randomUUID().toString() : carried;
    }
}
