package uk.waymark.web.growingup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.engine.transition.Talks;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.page.ChildPage;

/** Makes the page about growing up, untouched or with a form that came back. */
@Component
class GrowingUpViews {

    private final ChildDoor door;
    private final GrowingUpPages moves;
    private final Talks talks;
    private final Forms forms;
    private final Today today;

    GrowingUpViews(ChildDoor door, GrowingUpPages moves, Talks talks, Forms forms, Today today) {
        this.door = door;
        this.moves = moves;
        this.talks = talks;
        this.forms = forms;
        this.today = today;
    }

    /** The page; {@code sent} is the form that came back. */
    String show(ChildPage page, @Nullable Filled sent) {
        OpenedChild child = door.open(page.reader(), page.reference(), "growing-up");
        page.with("page", shown(page.reader(), child)).with("forms", forms.offered(sent));
        return "growingup/growing-up";
    }

    private GrowingUpShown shown(Reader reader, OpenedChild child) {
        return new GrowingUpShown(
                child,
                AdultAges.of(moves.birthDate(child.file().caseId())),
                moves.of(child.file()).orElse(null),
                moves.notices(child.file()),
                talks.list(child.file()),
                child.closed() ? List.of() : moves.advice(child.file()),
                reader.family(),
                records(reader, child),
                today.date());
    }

    /** Whoever stays through the move writes down what belongs to it, from whichever service they come. */
    private boolean records(Reader reader, OpenedChild child) {
        return reader.practitionerId() != null
                && (door.offers(reader, child, DataClass.CORE, Act.WRITE)
                        || (!child.closed()
                                && moves.accompanies(reader, child.file().caseId())));
    }
}
