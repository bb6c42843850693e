package uk.waymark.web.hospital;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.engine.team.TeamList;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the page about a child in hospital, untouched or with a form that came back. */
@Component
class HospitalViews {

    private final ChildDoor door;
    private final StayPages stays;
    private final TeamList team;
    private final Forms forms;

    HospitalViews(ChildDoor door, StayPages stays, TeamList team, Forms forms) {
        this.door = door;
        this.stays = stays;
        this.team = team;
        this.forms = forms;
    }

    HospitalShown read(Reader reader, String reference) {
        OpenedChild child = door.open(reader, reference, "hospital");
        return new HospitalShown(
                child,
                stays.latest(child.file()).orElse(null),
                reader.practitionerId() != null && door.offers(reader, child, DataClass.CORE, Act.WRITE),
                reader.isAnyOf(LeaveHospital.MAY_OVERRIDE));
    }

    List<Choice> team(HospitalShown page) {
        return team.of(page.child().file().caseId()).stream()
                .map(member -> Choice.of(member.practitionerId().toString(), member.name() + ", " + member.jobTitle()))
                .distinct()
                .toList();
    }

    String show(Reader reader, String reference, List<Problem> problems, Model model) {
        model.addAttribute("page", read(reader, reference));
        model.addAttribute("problems", problems);
        return "hospital/hospital";
    }

    String begin(Reader reader, String reference, Model model) {
        return form("hospital/begin", read(reader, reference), forms.empty(GoingHomeForm.class), model);
    }

    String form(String view, HospitalShown page, Filled form, Model model) {
        String carried = form.answer("commandId");
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("commandId", carried.isEmpty() ? UUID.randomUUID().toString() : carried);
        return view;
    }
}
