package uk.waymark.web.sharing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consent.SharingMatrix;
import uk.waymark.engine.people.Agencies;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.ChildFrame;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.page.ChildPage;
import uk.waymark.web.sharing.told.FamilySharing;

/** Makes the page of who can see what, and the page that asks once more before a permission ends. */
@Component
class SharingPages {

    private final ChildDoor door;
    private final SharingMatrix matrix;
    private final FamilySharing family;
    private final Agencies agencies;
    private final Forms forms;

    SharingPages(ChildDoor door, SharingMatrix matrix, FamilySharing family, Agencies agencies, Forms forms) {
        this.door = door;
        this.matrix = matrix;
        this.family = family;
        this.agencies = agencies;
        this.forms = forms;
    }

    /** The page; {@code row} and {@code about} say at which cell of the table the form begins. */
    String show(ChildPage page, int row, @Nullable DataClass about) {
        SharingPage shown = read(page);
        UUID agency = row >= 1 && row <= shown.rows().size()
                ? shown.rows().get(row - 1).agencyId()
                : null;
        return show(page, shown, forms.untouched(SharingForm.about(agency, about)));
    }

    String again(ChildPage page, Filled sent) {
        return show(page, read(page), sent);
    }

    private String show(ChildPage page, SharingPage shown, Filled form) {
        page.with("page", shown).form(form);
        if (shown.family()) {
            ChildFrame child = shown.child().frame();
            page.with("told", family.of(child, shown.rows(), shown.mayAnswer())).with("kinds", family.kinds(child));
            return "family/sharing";
        }
        return "sharing/sharing";
    }

    String confirm(ChildPage page, SharingForm form) {
        SharingPage shown = read(page);
        page.with("page", shown).with("form", form).with("agency", name(shown, form.agencyId()));
        page.with("kind", kind(shown, form.dataClass()));
        page.with("commandId", String.valueOf(form.commandId()));
        return "sharing/confirm";
    }

    private String kind(SharingPage shown, DataClass kind) {
        return shown.family()
                ? family.kind(kind, shown.child().frame())
                : kind.title().toLowerCase(Locale.UK);
    }

    private SharingPage read(ChildPage page) {
        OpenedChild child = door.open(page.reader(), page.reference(), "sharing");
        List<Choice> all = agencies.findByAreaIdOrderByName(child.file().areaId()).stream()
                .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                .toList();
        return new SharingPage(
                child,
                matrix.of(child.file().caseId()),
                all,
                door.offers(page.reader(), child, DataClass.CORE, Act.SHARE),
                page.family());
    }

    private static String name(SharingPage shown, UUID agency) {
        return shown.agencies().stream()
                .filter(choice -> choice.value().equals(agency.toString()))
                .map(Choice::text)
                .findFirst()
                .orElse("This agency");
    }
}
