package uk.waymark.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.referral.TestReferrals.reference;
import static uk.waymark.engine.referral.TestReferrals.request;
import static uk.waymark.engine.referral.TestReferrals.unique;
import static uk.waymark.engine.referral.TestReferrals.withNumber;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.PossibleMatch.Likeness;
import uk.waymark.engine.testing.UnlikeAny;

/** Who is asked for may be a child whom we know: whoever may look looks first, and nobody else is told. */
@EngineTest
class SameChildIT {

    private static final String NHS = "9990120005";

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private DuplicateSearch search;

    @Autowired
    private ResolveIdentity identity;

    @Autowired
    private Today today;

    @Autowired
    private TestChildren areas;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Reader caseworker;

    @BeforeEach
    void aCaseworkerOfAnAreaOfTheirOwn() {
        caseworker = people.worker(areas.area(), Role.SEN_CASEWORKER);
    }

    @Test
    void a_professional_cannot_skip_looking_at_a_child_who_may_be_the_same() {
        ChildDetails child = unique();
        String older = reference(front.receive(request(child, today.date()), caseworker, Ids.next()));

        assertThatThrownBy(() -> front.receive(request(child, today.date()), caseworker, Ids.next()))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("referral.look.again");
        ReferralRequest looked = request(child, today.date(), older);
        assertThat(reference(front.receive(looked, caseworker, Ids.next()))).isNotEqualTo(older);
    }

    @Test
    void a_family_is_never_told_that_a_child_is_known_and_a_caseworker_looks() {
        ChildDetails child = unique();
        String older = reference(front.receive(request(child, today.date()), caseworker, Ids.next()));

        // The family's request goes to the area of this installation, so the older file has to be found across areas.
        String newer = reference(front.receive(request(child, today.date()), homeFamily(), Ids.next()));

        assertThat(newer).isNotEqualTo(older);
        assertThat(identity.state(newer)).isEqualTo("POSSIBLE_DUPLICATE");
        assertThat(identity.state(older)).isEqualTo("CLEAR");
    }

    @Test
    void the_same_nhs_number_finds_the_older_child_whatever_the_name() {
        ChildDetails first = withNumber(unique(), NHS);
        String older = reference(front.receive(request(first, today.date()), caseworker, Ids.next()));

        List<PossibleMatch> matches = search.find(withNumber(unique(), NHS));

        assertThat(matches).extracting(PossibleMatch::reference).contains(older);
        assertThat(matches.get(0).likeness()).isEqualTo(Likeness.SAME_NHS_NUMBER);
        assertThat(matches.get(0).initials()).hasSize(2);
    }

    @Test
    void a_like_sounding_name_with_the_same_birth_date_is_found_and_a_twin_too() {
        LocalDate born = LocalDate.of(2017, 3, 4);
        String family = UnlikeAny.name();
        ChildDetails amira = new ChildDetails(new ChildName("Catherine", family, null), born, "NS1 4AB", null, null);
        String ref = reference(front.receive(request(amira, today.date()), caseworker, Ids.next()));

        assertThat(likeness(new ChildDetails(new ChildName("Katherine", family, null), born, null, null, null), ref))
                .isEqualTo(Likeness.SOUNDS_LIKE_SAME_BIRTH);
        assertThat(likeness(
                        new ChildDetails(new ChildName("Katherine", family, null), born, "NS1 4AB", null, null), ref))
                .isEqualTo(Likeness.SAME_NAME_BIRTH_AND_POSTCODE);
        assertThat(likeness(
                        new ChildDetails(new ChildName("Bob", UnlikeAny.name(), null), born, "NS1 4AB", null, null),
                        ref))
                .isEqualTo(Likeness.SAME_BIRTH_AND_POSTCODE);
    }

    /** Nobody is signed in; the request belongs to this installation's own area, made on first use. */
    private @Nullable Reader homeFamily() {
        Long homes = jdbc.sql("select count(*) from area where code = 'NORTHSHIRE'")
                .query(Long.class)
                .single();
        if (homes == 0) {
            transaction.executeWithoutResult(status -> jdbc.sql("update area set code = 'NORTHSHIRE' where id = :id")
                    .param("id", Ids.bytes(areas.area()))
                    .update());
        }
        return null;
    }

    private Likeness likeness(ChildDetails child, String ref) {
        return search.find(child).stream()
                .filter(match -> match.reference().equals(ref))
                .findFirst()
                .orElseThrow()
                .likeness();
    }
}
