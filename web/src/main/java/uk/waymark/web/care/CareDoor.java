package uk.waymark.web.care;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.layout.NavigationLink;
import uk.waymark.web.page.ChildPage;

/** Opens the pages about plan and support, and offers their forms: untouched, or as they came back. */
@Component
public class CareDoor {

    private final ChildDoor door;
    private final Forms forms;

    CareDoor(ChildDoor door, Forms forms) {
        this.door = door;
        this.forms = forms;
    }

    /**
     * Opens the child for one of these pages.
     *
     * @throws Refusal.NotFound when the reader may not know of this child
     * @throws Refusal.NotAllowed {@code child.not.allowed} when the reader may not see what the page shows
     */
    public CareView open(ChildPage page, CarePage kind) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), kind.path());
        if (!door.sees(reader, child, kind.shows(), Act.READ)) {
            throw new Refusal.NotAllowed("child.not.allowed");
        }
        List<NavigationLink> links = Arrays.stream(CarePage.values())
                .filter(other -> ledTo(reader, child, other, kind) && door.sees(reader, child, other.shows(), Act.READ))
                .map(other ->
                        new NavigationLink(name(reader, other), child.frame().href(other.path()), other == kind))
                .toList();
        CareView view = new CareView(child, kind, name(reader, kind), links, mayChange(reader, child, kind));
        page.with("view", view);
        return view;
    }

    /**
     * The same for a page with a form that changes what is shown.
     *
     * @throws Refusal.NotFound when the reader may not know of this child
     * @throws Refusal.NotAllowed when the reader may not change it
     */
    public CareView change(ChildPage page, CarePage kind) {
        CareView view = open(page, kind);
        if (!view.mayChange()) {
            throw new Refusal.NotAllowed(kind.closed());
        }
        return view;
    }

    /** Puts the form on the page: as it came back, else with what is known. */
    public void form(ChildPage page, Record known, int version, @Nullable Filled sent) {
        page.form(sent == null ? forms.untouched(known) : sent, version);
    }

    /** Offers the forms of a page with lists; {@code sent} is the one that came back. */
    public void offer(ChildPage page, @Nullable Filled sent) {
        page.with("forms", forms.offered(sent));
    }

    /** A family whose child is not known to be gravely ill is not led to a page about it; others find it as ever. */
    private static boolean ledTo(Reader reader, OpenedChild child, CarePage page, CarePage shown) {
        boolean grave = child.frame().bar().condition().lifeLimiting() == YesNo.YES;
        return !name(reader, page).isEmpty()
                && (!reader.family() || page != CarePage.ADVANCE || grave || shown == CarePage.ADVANCE);
    }

    private static String name(Reader reader, CarePage page) {
        return reader.family() ? page.familyTitle() : page.title();
    }

    /** The engine checks again when something is sent. */
    private boolean mayChange(Reader reader, OpenedChild child, CarePage page) {
        boolean family = reader.family();
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

    /** A family reads all of it on one page: the address of the part that stands for this page. */
    public String familyReads(ChildPage page, CarePage kind) {
        return "redirect:" + open(page, kind).frame().href(CarePage.PLANNING.path());
    }

    /** Whether the reader sends copies of an advance care plan round. */
    public boolean distributes(Reader reader, CareView view) {
        return view.mayChange()
                || (reader.is(Role.KEY_WORKER) && door.offers(reader, view.child(), DataClass.CORE, Act.WRITE));
    }
}
