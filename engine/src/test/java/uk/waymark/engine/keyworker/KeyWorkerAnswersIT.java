package uk.waymark.engine.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.NewPeople;
import uk.waymark.engine.foundations.FlagLine;
import uk.waymark.engine.foundations.FoundationPages;
import uk.waymark.engine.news.KeyWorkerLeaving;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamList;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.rules.foundations.Foundation;

@EngineTest
class KeyWorkerAnswersIT {

    @Autowired
    AroundChild around;

    @Autowired
    NewPeople people;

    @Autowired
    KeyWorkers keyWorkers;

    @Autowired
    KeyWorkerSearches searches;

    @Autowired
    ChooseKeyWorker choose;

    @Autowired
    NameKeyWorker name;

    @Autowired
    LeavingKeyWorker leaving;

    @Autowired
    MyCaseload caseload;

    @Autowired
    Team team;

    @Autowired
    TeamList teamList;

    @Autowired
    FoundationPages pages;

    @Test
    void whoever_declines_is_not_asked_again_and_when_nobody_is_left_capacity_has_to_be_found() {
        Child child = around.child();
        Reader only = candidate(child, 20);
        busy(child);
        inTeam(child, only, TeamRole.MEMBER);
        keyWorkers.ask(child.id());
        keyWorkers.propose(child.reference());
        keyWorkers.noAnswer(child.reference());
        choose.confirm(child.caseworker(), child.reference(), id(only.practitionerId()));
        choose.decline(only, child.reference(), "I am moving away.");

        assertThat(keyWorkers.propose(child.reference())).isEqualTo(KeyWorkers.NOBODY);
        choose.capacityFound(child.caseworker(), child.reference());
        Reader newcomer = candidate(child, 20);
        assertThat(keyWorkers.propose(child.reference())).isEqualTo(KeyWorkers.FOUND);
        assertThat(search(child).people())
                .extracting(ProposedPerson::practitionerId)
                .containsExactly(id(newcomer.practitionerId()));
    }

    @Test
    void none_of_them_begins_another_round_without_them() {
        Child child = around.child();
        busy(child);
        for (int i = 0; i < 4; i++) {
            candidate(child, 20);
        }
        keyWorkers.ask(child.id());
        keyWorkers.propose(child.reference());
        List<UUID> before = search(child).people().stream()
                .map(ProposedPerson::practitionerId)
                .toList();
        choose.familyAnswer(child.caseworker(), child.reference(), FamilyWish.NONE_OF_THEM, null);
        choose.askAgain(child.caseworker(), child.reference());
        keyWorkers.propose(child.reference());
        assertThat(search(child).people())
                .hasSize(1)
                .extracting(ProposedPerson::practitionerId)
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void a_child_never_has_two_key_workers_and_the_one_who_leaves_stays_until_the_handover() {
        Child child = around.child();
        busy(child);
        Reader former = candidate(child, 20);
        becomesKeyWorker(child, former);
        assertThat(caseload.of(former).children()).hasSize(1);
        assertThat(leadershipRule(child)).isEqualTo("leadership.no-deputy");
        refused("team.key.worker.exists", () -> inTeam(child, candidate(child, 20), TeamRole.KEY_WORKER));

        Reader next = candidate(child, 20);
        around.told(KeyWorkerLeaving.class);
        assertThat(leaving.leaving(former, id(former.practitionerId()), LocalDate.of(2026, 3, 31)))
                .isEqualTo(1);
        assertThat(around.told(KeyWorkerLeaving.class)).containsExactly(new KeyWorkerLeaving(child.reference()));
        assertThat(keyWorkers.isHandover(child.reference())).isTrue();
        becomesKeyWorker(child, next);

        assertThat(keyWorkersOf(child)).containsExactly(id(next.practitionerId()));
        assertThat(around.opens(former, child, DataClass.CORE))
                .as("until the handover")
                .isTrue();
        name.finishHandover(child.reference());
        assertThat(around.opens(former, child, DataClass.CORE)).isFalse();
        assertThat(around.opens(next, child, DataClass.CORE)).isTrue();
    }

    /** Takes the search to its end for this person, whoever else is proposed. */
    private void becomesKeyWorker(Child child, Reader who) {
        if (!around.opens(who, child, DataClass.CORE)) {
            inTeam(child, who, TeamRole.MEMBER);
        }
        keyWorkers.ask(child.id());
        keyWorkers.propose(child.reference());
        UUID person = id(who.practitionerId());
        assertThat(search(child).people())
                .extracting(ProposedPerson::practitionerId)
                .contains(person);
        choose.familyAnswer(child.caseworker(), child.reference(), FamilyWish.CHOSEN, person);
        choose.confirm(child.caseworker(), child.reference(), person);
        choose.accept(who, child.reference());
        name.name(child.reference());
        name.name(child.reference());
    }

    /** The caseworker of the test could be a key worker too; here they are away. */
    private void busy(Child child) {
        leaving.leaving(child.caseworker(), id(child.caseworker().practitionerId()), LocalDate.of(2026, 3, 31));
    }

    private void inTeam(Child child, Reader who, TeamRole role) {
        team.join(
                child.caseworker(),
                child.reference(),
                Join.byLaw(id(who.practitionerId()), role, "Key working", "NICE NG213"));
    }

    private Reader candidate(Child child, int limit) {
        return people.worker(child.file().areaId(), person -> person.designate(limit), Role.KEY_WORKER);
    }

    private KeyWorkerSearch search(Child child) {
        return searches.latest(child.id()).orElseThrow();
    }

    private List<UUID> keyWorkersOf(Child child) {
        return teamList.of(child.id()).stream()
                .filter(line -> line.role() == TeamRole.KEY_WORKER)
                .map(TeamLine::practitionerId)
                .toList();
    }

    private String leadershipRule(Child child) {
        return pages.openFlags(around.open(child)).stream()
                .filter(flag -> flag.foundation() == Foundation.LEADERSHIP)
                .map(FlagLine::ruleId)
                .findFirst()
                .orElse("");
    }
}
