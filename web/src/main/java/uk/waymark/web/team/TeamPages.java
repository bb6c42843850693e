package uk.waymark.web.team;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Agency;
import uk.waymark.engine.people.Practitioner;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.team.TeamList;
import uk.waymark.web.child.ChildDoor;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Forms;
import uk.waymark.web.form.Offered;
import uk.waymark.web.page.ChildPage;

/** Makes the team page, untouched or with a form that came back. */
@Component
class TeamPages {

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

    /** The page; {@code sent} is the form that came back. */
    String show(ChildPage page, @Nullable Filled sent) {
        Reader reader = page.reader();
        OpenedChild child = door.open(reader, page.reference(), "team");
        ChildFile file = files.findById(child.file().caseId()).orElseThrow();
        List<Agency> agencies =
                people.agencies().findByAreaIdOrderByName(child.file().areaId());
        boolean mayChange = door.offers(reader, child, DataClass.CORE, Act.CHANGE_CIRCLE);
        boolean family = reader.family();
        UUID lead = file.leadAgencyId();
        String leadName = agencies.stream()
                .filter(agency -> agency.id().equals(lead))
                .map(Agency::name)
                .findFirst()
                .orElse(null);
        page.with("team", new TeamPage(child, team.of(child.file().caseId()), leadName, mayChange, !family));
        Offered offered = forms.offered(sent);
        page.with("forms", mayChange ? forms(file, agencies, offered) : null).with("problems", offered.problems());
        return "team/team";
    }

    private TeamForms forms(ChildFile file, List<Agency> agencies, Offered offered) {
        return new TeamForms(
                offered.form(JoinForm.class),
                offered.form(new LeadForm(file.leadAgencyId(), file.version(), null)),
                file.version(),
                practitioners(file.areaId(), agencies),
                agencies.stream()
                        .map(agency -> Choice.of(agency.id().toString(), agency.name()))
                        .toList());
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
