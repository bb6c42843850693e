package uk.waymark.web.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.TeamList;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Problem;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;

/** Makes the team page, untouched or with a form that came back. */
@Component
class TeamPages {

    static final String VIEW = "team/team";

    private final ChildDoor door;
    private final TeamList team;
    private final ChildFiles files;
    private final People people;
    private final Forms forms;

    TeamPages(ChildDoor door, TeamList team, ChildFiles files, People people, Forms forms) {
        this.door = door;
        this.team = team;
        this.files = files;
        this.people = people;
        this.forms = forms;
    }

    /** Who could join, and for which agencies they work. */
    @Component
    record People(Practitioners practitioners, Agencies agencies) {}

    String show(Reader reader, String reference, Model model) {
        return show(reader, reference, null, null, model);
    }

    String show(Reader reader, String reference, @Nullable Filled join, @Nullable Filled other, Model model) {
        OpenedChild child = door.open(reader, reference, "team");
        ChildFile file = files.findById(child.file().caseId()).orElseThrow();
        List<Agency> agencies =
                people.agencies().findByAreaIdOrderByName(child.file().areaId());
        boolean mayChange = door.offers(reader, child, DataClass.CORE, Act.CHANGE_CIRCLE);
        boolean family = reader.is(Role.PARENT) || reader.is(Role.YOUNG_PERSON);
        UUID lead = file.leadAgencyId();
        String leadName = agencies.stream()
                .filter(agency -> agency.id().equals(lead))
                .map(Agency::name)
                .findFirst()
                .orElse(null);
        model.addAttribute("team", new TeamPage(child, team.of(child.file().caseId()), leadName, mayChange, !family));
        model.addAttribute("forms", mayChange ? forms(file, agencies, join, other) : null);
        return VIEW;
    }

    private TeamForms forms(ChildFile file, List<Agency> agencies, @Nullable Filled join, @Nullable Filled other) {
        LeadForm present = new LeadForm(file.leadAgencyId(), file.version(), null);
        return new TeamForms(
                join == null ? forms.empty(JoinForm.class) : join,
                forms.untouched(present),
                join != null,
                practitioners(file.areaId(), agencies),
                agencies.stream()
                        .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                        .toList(),
                join == null ? UUID.randomUUID().toString() : join.answer("commandId"),
                UUID.randomUUID().toString(),
                problems(join, other));
    }

    private static List<Problem> problems(@Nullable Filled join, @Nullable Filled other) {
        if (join != null) {
            return join.problems();
        }
        return other == null ? List.of() : other.problems();
    }

    private List<Choice> practitioners(UUID areaId, List<Agency> agencies) {
        Map<UUID, Agency> byId = agencies.stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        return people.practitioners().ofArea(areaId).stream()
                .map(person -> Choice.of(person.id().toString(), words(person, byId.get(person.agencyId()))))
                .toList();
    }

    private static String words(Practitioner person, @Nullable Agency agency) {
        return person.fullName() + ", " + person.jobTitle() + (agency == null ? "" : ", " + agency.name());
    }
}
