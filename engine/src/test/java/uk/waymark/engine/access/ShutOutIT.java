package uk.waymark.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.NewPeople;
import uk.waymark.engine.family.Family;
import uk.waymark.engine.family.NewFamilyMember;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.YesNo;

/** A denial by name: it wins over everything else, with the next request, and only where there is one is it looked for. */
@EngineTest
class ShutOutIT {

    @Autowired
    AroundChild around;

    @Autowired
    NewPeople people;

    @Autowired
    Family family;

    private Child child;
    private Child other;
    private String username;
    private UUID father;

    @BeforeEach
    void a_father_of_two_signs_in() {
        child = around.child();
        other = around.child();
        username = people.relative(Role.PARENT);
        father = joins(child);
        joins(other);
    }

    @Test
    void who_is_shut_out_of_nothing_opens_both_and_is_not_looked_for() {
        assertThat(reader().shutOut()).isFalse();
        assertSees(child, true);
        assertSees(other, true);
    }

    @Test
    void who_is_shut_out_of_one_child_opens_the_other_alone() {
        family.restrict(child.caseworker(), child.reference(), father, true);

        assertThat(reader().shutOut()).isTrue();
        assertSees(child, false);
        assertSees(other, true);
    }

    @Test
    void who_is_let_in_again_opens_both() {
        family.restrict(child.caseworker(), child.reference(), father, true);
        family.restrict(child.caseworker(), child.reference(), father, false);

        assertThat(reader().shutOut()).isFalse();
        assertSees(child, true);
    }

    @Test
    void who_works_with_a_child_of_their_own_family_is_shut_out_as_a_relative_would_be() {
        Reader nurse = around.colleague(child, Role.COMMUNITY_NURSING);
        assertThat(around.opens(nurse, child, DataClass.CORE)).isTrue();

        UUID aunt = family.add(
                child.caseworker(), child.reference(), new NewFamilyMember("An Aunt", "Aunt", null, YesNo.NO));
        family.signsIn(child.caseworker(), child.reference(), aunt, nurse.accountId());
        family.restrict(child.caseworker(), child.reference(), aunt, true);

        Reader next = people.again(nurse);
        assertThat(around.opens(next, child, DataClass.CORE)).isFalse();
        assertThat(around.lists(next, child, DataClass.CORE)).isFalse();
    }

    private UUID joins(Child of) {
        UUID member =
                family.add(of.caseworker(), of.reference(), new NewFamilyMember("A Father", "Father", null, YesNo.YES));
        family.signsIn(of.caseworker(), of.reference(), member, reader().accountId());
        return member;
    }

    private Reader reader() {
        return people.named(username);
    }

    private void assertSees(Child some, boolean sees) {
        assertThat(around.opens(reader(), some, DataClass.CORE)).isEqualTo(sees);
        assertThat(around.lists(reader(), some, DataClass.CORE)).isEqualTo(sees);
    }
}
