package uk.waymark.web.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.consent.SharingMatrix;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Role;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the page of who can see what, and the page that asks once more before a permission ends. */
@Component
class SharingPages {

    private final ChildDoor door;
    private final SharingMatrix matrix;
    private final Agencies agencies;
    private final Forms forms;

    SharingPages(ChildDoor door, SharingMatrix matrix, Agencies agencies, Forms forms) {
        this.door = door;
        this.matrix = matrix;
        this.agencies = agencies;
        this.forms = forms;
    }

    /** The page; {@code row} and {@code about} say at which cell of the table the form begins. */
    String show(Reader reader, String reference, int row, @Nullable DataClass about, Model model) {
        SharingPage page = read(reader, reference);
        UUID agency =
                row >= 1 && row <= page.rows().size() ? page.rows().get(row - 1).agencyId() : null;
        return show(page, forms.untouched(SharingForm.about(agency, about)), model);
    }

    String again(Reader reader, String reference, Filled sent, Model model) {
        return show(read(reader, reference), sent, model);
    }

    String confirm(Reader reader, String reference, SharingForm form, Model model) {
        SharingPage page = read(reader, reference);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("agency", name(page, form.agencyId()));
        model.addAttribute("commandId", String.valueOf(form.commandId()));
        return "sharing/confirm";
    }

    private String show(SharingPage page, Filled form, Model model) {
        String carried = form.answer("commandId");
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return "sharing/sharing";
    }

    private SharingPage read(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "sharing");
        List<Choice> all = agencies.findByAreaIdOrderByName(child.file().areaId()).stream()
                .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                .toList();
        return new SharingPage(
                child,
                matrix.of(child.file().caseId()),
                all,
                door.offers(reader, child, DataClass.CORE, Act.SHARE),
                reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON));
    }

    private static String name(SharingPage page, UUID agency) {
        return page.agencies().stream()
                .filter(choice -> choice.value().equals(agency.toString()))
                .map(Choice::text)
                .findFirst()
                .orElse("This agency");
    }
}
