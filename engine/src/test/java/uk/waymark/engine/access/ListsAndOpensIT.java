package uk.waymark.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.ChooseAdvisers;
import uk.waymark.engine.assessment.CourseOfAssessment;
import uk.waymark.engine.assessment.Release;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.NewPeople;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.engine.consent.Permissions;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;

@EngineTest
class ListsAndOpensIT {

    private static final Answer MOTHER = new Answer("Mother", Competence.PARENTAL_RESPONSIBILITY, null);
    private static final List<DataClass> CLASSES = List.of(DataClass.values());
    private static final List<Role> ROLES = List.of(
            Role.HOSPICE,
            Role.SCHOOL,
            Role.SOCIAL_WORKER,
            Role.THERAPIST,
            Role.VOLUNTARY,
            Role.SEND_LEAD,
            Role.AUDITOR);

    @Autowired
    AroundChild around;

    @Autowired
    NewPeople people;

    @Autowired
    Permissions permissions;

    @Autowired
    Team team;

    @Autowired
    TeamList teamList;

    @Autowired
    CourseOfAssessment assessment;

    @Autowired
    ChooseAdvisers advisers;

    @Autowired
    Today today;

    @Test
    void a_child_is_in_a_list_exactly_when_it_can_be_opened() {
        long seed = Long.getLong("waymark.seed", 20261122L);
        Random random = new Random(seed);
        UUID area = around.child().file().areaId();
        List<Child> files = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(around.child(area));
        }
        for (Role role : ROLES) {
            readers.add(people.worker(area, role));
        }
        files.forEach(child -> readers.forEach(reader -> shuffle(random, child, reader)));
        int seen = 0;
        for (int i = 0; i < 200; i++) {
            Child child = files.get(random.nextInt(files.size()));
            Reader reader = readers.get(random.nextInt(readers.size()));
            DataClass dataClass = CLASSES.get(random.nextInt(CLASSES.size()));
            boolean opens = around.opens(reader, child, dataClass);
            assertThat(around.lists(reader, child, dataClass))
                    .as("%s %s, seed %s", reader.roles(), dataClass, seed)
                    .isEqualTo(opens);
            seen += opens ? 1 : 0;
        }
        assertThat(seen).as("some open, some do not; seed %s", seed).isBetween(1, 199);
    }

    @Test
    void what_is_asked_at_once_is_answered_as_each_by_itself() {
        Random random = new Random(Long.getLong("waymark.seed", 20261122L));
        Set<Use> all = CLASSES.stream()
                .flatMap(dataClass -> Arrays.stream(Act.values()).map(act -> new Use(dataClass, act)))
                .collect(Collectors.toSet());
        Child child = around.child();
        Set<Use> seen = new HashSet<>();
        for (Role role : Role.values()) {
            Reader reader = people.worker(child.file().areaId(), role);
            shuffle(random, child, reader);
            Set<Use> each = around.allowed(reader, child, all, false);
            assertThat(around.allowed(reader, child, all, true))
                    .as(reader.roles().toString())
                    .isEqualTo(each);
            seen.addAll(each);
        }
        assertThat(seen).as("something is allowed, and not everything").hasSizeBetween(10, all.size() - 1);
    }

    @Test
    void whoever_is_asked_for_advice_finds_and_opens_the_child_until_the_request_is_taken_back() {
        Child child = around.child();
        Reader therapist = around.worker(child, Role.THERAPIST);
        assertThat(sees(therapist, child)).isFalse();

        UUID request = asked(child, therapist).orElseThrow();
        assertThat(sees(therapist, child)).isTrue();
        assertThat(around.opens(therapist, child, DataClass.HEALTH))
                .as("who the child is, and no more")
                .isFalse();

        advisers.withdraw(child.caseworker(), child.reference(), request, Release.NOT_NEEDED, "Known already.");
        assertThat(sees(therapist, child)).isFalse();
    }

    private boolean sees(Reader reader, Child child) {
        boolean opens = around.opens(reader, child, DataClass.CORE);
        assertThat(around.lists(reader, child, DataClass.CORE)).isEqualTo(opens);
        return opens;
    }

    /**
     * Leaves the reader outside the team, lets them join by law or permission, or asks for their advice, and perhaps takes it
     * back.
     */
    private void shuffle(Random random, Child child, Reader reader) {
        UUID practitioner = id(reader.practitionerId());
        UUID agency = id(reader.agencyId());
        DataClass dataClass = random.nextBoolean() ? DataClass.HEALTH : DataClass.EDUCATION;
        switch (random.nextInt(7)) {
            case 0 -> join(child, Join.byLaw(practitioner, TeamRole.MEMBER, "Assessment", "s.36"));
            case 1 -> permit(child, agency, dataClass, practitioner);
            case 2 -> {
                permit(child, agency, dataClass, practitioner);
                permissions.withdraw(child.caseworker(), child.reference(), agency, dataClass, MOTHER);
            }
            case 3 -> {
                UUID member = join(child, Join.byLaw(practitioner, TeamRole.MEMBER, "Assessment", "s.36"));
                team.leave(child.caseworker(), child.reference(), member, 0);
            }
            case 4 -> asked(child, reader);
            case 5 ->
                asked(child, reader)
                        .ifPresent(request -> advisers.withdraw(
                                child.caseworker(), child.reference(), request, Release.NOT_NEEDED, "Known already."));
            default -> {}
        }
    }

    /** The reader's agency is asked for advice; nobody is asked whose role gives none. */
    private Optional<UUID> asked(Child child, Reader reader) {
        Role role = reader.roles().iterator().next();
        if (!AdviserKind.ADVISERS.contains(role)) {
            return Optional.empty();
        }
        Reader caseworker = child.caseworker();
        assessment.begin(around.open(child), caseworker.accountId(), today.date());
        AskedAdviser asked = new AskedAdviser(AdviserKind.OTHER, id(reader.agencyId()), role);
        UUID request = advisers.add(caseworker, child.reference(), asked);
        assessment.ask(request);
        return Optional.of(request);
    }

    private void permit(Child child, UUID agency, DataClass dataClass, UUID practitioner) {
        permissions.give(child.caseworker(), child.reference(), agency, dataClass, MOTHER);
        join(child, Join.byPermission(practitioner, TeamRole.MEMBER));
    }

    private UUID join(Child child, Join join) {
        return team.join(child.caseworker(), child.reference(), join);
    }

    @Test
    void the_team_page_says_of_everybody_exactly_whether_they_can_open_the_file() {
        Random random = new Random(7);
        Child child = around.child();
        List<Reader> readers = new ArrayList<>();
        for (Role role : List.of(Role.HOSPICE, Role.SCHOOL, Role.SOCIAL_WORKER, Role.THERAPIST)) {
            Reader reader = around.worker(child, role);
            readers.add(reader);
            shuffle(random, child, reader);
            shuffle(random, child, people.worker(child.file().areaId(), role));
        }
        for (Reader reader : readers) {
            teamList.of(child.id()).stream()
                    .filter(line -> line.practitionerId().equals(reader.practitionerId()))
                    .forEach(line ->
                            assertThat(line.hasAccess()).isEqualTo(around.opens(reader, child, DataClass.CORE)));
        }
        assertThat(teamList.of(child.id())).isNotEmpty();
    }
}
