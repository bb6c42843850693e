package uk.waymark.web.hospital;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.discharge.LeaveHospital;
import uk.waymark.engine.discharge.StayPages;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.page.ChildPage;

/** Makes the page about a child in hospital, untouched or with a form that came back. */
@Component
class HospitalViews {

    private final ChildDoor door;
    private final StayPages stays;
    private final TeamList team;
    private final Practitioners practitioners;
    private final Forms forms;

    HospitalViews(ChildDoor door, StayPages stays, TeamList team, Practitioners practitioners, Forms forms) {
        this.door = door;
        this.stays = stays;
        this.team = team;
        this.practitioners = practitioners;
        this.forms = forms;
    }

    HospitalShown read(ChildPage page) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "hospital");
        return new HospitalShown(
                child,
                stays.latest(child.file()).orElse(null),
                reader.family() || child.closed() ? null : ward(reader, child),
                reader.practitionerId() != null && door.offers(reader, child, DataClass.CORE, Act.WRITE),
                reader.isAnyOf(LeaveHospital.MAY_OVERRIDE));
    }

    private Ward ward(Reader reader, OpenedChild child) {
        List<TeamLine> members = team.of(child.file().caseId());
        Set<UUID> all = members.stream().map(TeamLine::practitionerId).collect(Collectors.toSet());
        Set<UUID> hospital = all.isEmpty() ? Set.of() : practitioners.holding(Role.HOSPITAL, all);
        String keyWorker = child.frame().bar().keyWorker();
        String phone = child.frame().bar().keyWorkerPhone();
        return new Ward(
                members.stream()
                        .filter(member -> hospital.contains(member.practitionerId()))
                        .map(member -> member.name() + " (" + member.jobTitle() + ")")
                        .distinct()
                        .toList(),
                door.offers(reader, child, DataClass.CORE, Act.CHANGE_CIRCLE),
                keyWorker == null
                        ? "the manager of the team"
                        : "the key worker, " + keyWorker + (phone == null ? "" : ", " + phone));
    }

    List<Choice> team(HospitalShown shown) {
        return team.of(shown.child().file().caseId()).stream()
                .map(member -> Choice.of(member.practitionerId().toString(), member.name() + ", " + member.jobTitle()))
                .distinct()
                .toList();
    }

    /** The page; {@code sent} is the form that came back. */
    String show(ChildPage page, @Nullable Filled sent) {
        page.with("page", read(page)).with("forms", forms.offered(sent));
        return page.family() ? "family/hospital" : "hospital/hospital";
    }
}
