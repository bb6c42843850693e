package uk.waymark.engine.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.care.AroundChild.id;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.NewPeople;
import uk.waymark.engine.casefile.FamilyMember;
import uk.waymark.engine.casefile.FamilyMembers;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.KeyWorkerAsked;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

@EngineTest
class KeyWorkerSearchIT {

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
    FamilyMembers families;

    @Autowired
    RecordDeath death;

    @Autowired
    Today today;

    @Test
    void three_are_proposed_with_reasons_and_only_the_chosen_one_can_say_yes() {
        Child child = around.child();
        for (int i = 0; i < 4; i++) {
            candidate(child, 20);
        }
        around.told(KeyWorkerAsked.class);
        keyWorkers.ask(child.id());
        keyWorkers.ask(child.id());
        assertThat(around.told(KeyWorkerAsked.class)).containsExactly(new KeyWorkerAsked(child.reference()));

        assertThat(keyWorkers.propose(child.reference())).isEqualTo(KeyWorkers.FOUND);
        KeyWorkerSearch search = search(child);
        assertThat(search.people())
                .hasSize(3)
                .allSatisfy(person -> assertThat(person.reasons()).isNotEmpty());

        UUID chosen = search.people().stream()
                .map(ProposedPerson::practitionerId)
                .filter(person -> !person.equals(child.caseworker().practitionerId()))
                .findFirst()
                .orElseThrow();
        choose.familyAnswer(child.caseworker(), child.reference(), FamilyWish.CHOSEN, chosen);
        choose.confirm(child.caseworker(), child.reference(), chosen);
        assertThat(keyWorkers.chosen(child.reference())).isEqualTo(chosen);
        assertThatThrownBy(() -> choose.accept(child.caseworker(), child.reference()))
                .as("only the person who was chosen says yes")
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void nobody_is_looked_for_when_the_child_has_died() {
        Child child = around.child();
        death.record(
                child.caseworker(),
                child.reference(),
                new DeathRecord(today.date(), child.reference(), true),
                around.open(child).version());
        around.told(KeyWorkerAsked.class);
        int entries = around.count(child, "audit_entry");

        keyWorkers.ask(child.reference());

        assertThat(around.told(KeyWorkerAsked.class)).isEmpty();
        assertThat(searches.latest(child.id())).isEmpty();
        assertThat(around.count(child, "audit_entry")).isEqualTo(entries);
    }

    @Test
    void nobody_is_looked_for_while_the_child_has_a_key_worker() {
        Child child = around.childWithKeyWorker();
        around.told(KeyWorkerAsked.class);

        keyWorkers.ask(child.id());

        assertThat(around.told(KeyWorkerAsked.class)).isEmpty();
        assertThat(searches.latest(child.id())).isEmpty();
    }

    @Test
    void who_has_no_room_or_a_conflict_of_interest_is_never_proposed() {
        Child child = around.child();
        Reader good = candidate(child, 20);
        candidate(child, 1); // the child in assessment weighs two
        Reader aunt = candidate(child, 20);
        FamilyMember member = new FamilyMember(child.id(), "Aunt", YesNo.NO);
        member.signsInAs(aunt.accountId());
        families.saveAndFlush(member);
        people.worker(child.file().areaId(), person -> person.availableFromNow(false), Role.KEY_WORKER);

        keyWorkers.ask(child.id());
        keyWorkers.propose(child.reference());
        assertThat(search(child).people())
                .extracting(ProposedPerson::practitionerId)
                .contains(id(good.practitionerId()))
                .doesNotContain(id(aunt.practitionerId()))
                .allMatch(who -> who.equals(good.practitionerId())
                        || who.equals(child.caseworker().practitionerId()));
    }

    @Test
    void asking_the_rules_twice_in_one_round_proposes_once() {
        Child child = around.child();
        candidate(child, 20);
        keyWorkers.ask(child.id());
        keyWorkers.propose(child.reference());
        int before = search(child).people().size();
        assertThat(keyWorkers.propose(child.reference())).isEqualTo(KeyWorkers.FOUND);
        assertThat(search(child).people()).hasSize(before);
        assertThat(around.count(child, "evaluation")).isGreaterThanOrEqualTo(2);
    }

    private Reader candidate(Child child, int limit) {
        return people.worker(child.file().areaId(), person -> person.designate(limit), Role.KEY_WORKER);
    }

    private KeyWorkerSearch search(Child child) {
        return searches.latest(child.id()).orElseThrow();
    }
}
