package uk.waymark.engine.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.PossibleMatch.Likeness;
import uk.waymark.engine.testing.RoundTrips;
import uk.waymark.rules.eligibility.AskedBy;
import uk.waymark.rules.statute.StatutoryPeriod;

@EngineTest
class ReceiveReferralIT {

    private static final String NHS = "9990120005";

    @Autowired
    private ReceiveReferral front;

    @Autowired
    private AskAboutKnownChild known;

    @Autowired
    private DuplicateSearch search;

    @Autowired
    private ResolveIdentity identity;

    @Autowired
    private ChildFiles files;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Today today;

    @Autowired
    private TestChildren areas;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RoundTrips trips;

    @Autowired
    private TransactionTemplate transaction;

    private Reader caseworker;

    @BeforeEach
    void aCaseworkerOfAnAreaOfTheirOwn() {
        caseworker = people.worker(areas.area(), Role.SEN_CASEWORKER);
    }

    @Test
    void a_request_becomes_a_file_with_its_clocks_its_first_step_and_its_audit_entry() {
        LocalDate received = today.date().minusDays(2);
        String ref = reference(front.receive(request(unique(), received), caseworker, Ids.next()));

        ChildFile file = files.findByReference(ref).orElseThrow();
        assertThat(file.status()).isEqualTo(ChildStatus.REFERRED);
        assertThat(file.areaId()).isEqualTo(caseworker.areaId());
        assertThat(clocks.of(file.id()))
                .extracting(ClockView::kind, ClockView::dueOn)
                .containsExactlyInAnyOrder(
                        tuple(StatutoryPeriod.DECIDE_TO_ASSESS, received.plusWeeks(6)),
                        tuple(StatutoryPeriod.DECIDE_NO_PLAN, received.plusWeeks(16)),
                        tuple(StatutoryPeriod.FINAL_PLAN, received.plusWeeks(20)));
        assertThat(count("journey_step", file.id())).isEqualTo(1);
        assertThat(count("audit_entry", file.id())).isEqualTo(1);
    }

    @Test
    void a_second_click_makes_no_second_child() {
        ReferralRequest request = request(unique(), today.date());
        UUID command = Ids.next();
        Answer first = front.receive(request, caseworker, command);
        long before = files.count();

        Answer second = front.receive(request, caseworker, command);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(second.repeated()).isTrue();
        assertThat(files.count()).isEqualTo(before);
    }

    @Test
    void a_professional_cannot_skip_looking_at_a_child_who_may_be_the_same() {
        ChildDetails child = unique();
        String older = reference(front.receive(request(child, today.date()), caseworker, Ids.next()));

        assertThatThrownBy(() -> front.receive(request(child, today.date()), caseworker, Ids.next()))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage("referral.look.again");
        ReferralRequest looked = new ReferralRequest(child, asker(), needs(), today.date(), Set.of(older));
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
        String family = uniqueWord();
        ChildDetails amira = new ChildDetails(new ChildName("Catherine", family, null), born, "NS1 4AB", null, null);
        String ref = reference(front.receive(request(amira, today.date()), caseworker, Ids.next()));

        assertThat(likeness(new ChildDetails(new ChildName("Katherine", family, null), born, null, null, null), ref))
                .isEqualTo(Likeness.SOUNDS_LIKE_SAME_BIRTH);
        assertThat(likeness(
                        new ChildDetails(new ChildName("Katherine", family, null), born, "NS1 4AB", null, null), ref))
                .isEqualTo(Likeness.SAME_NAME_BIRTH_AND_POSTCODE);
        assertThat(likeness(
                        new ChildDetails(new ChildName("Bob", uniqueWord(), null), born, "NS1 4AB", null, null), ref))
                .isEqualTo(Likeness.SAME_BIRTH_AND_POSTCODE);
    }

    @Test
    void a_request_for_a_known_child_joins_the_file_and_starts_no_second_clock() {
        String ref = reference(front.receive(request(unique(), today.date()), caseworker, Ids.next()));
        UUID caseId = files.findByReference(ref).orElseThrow().id();

        known.receive(request(unique(), today.date()), ref, caseworker, Ids.next());

        assertThat(clocks.of(caseId)).hasSize(3);
        assertThat(referrals.findByCaseIdOrderByReceivedAtDesc(caseId)).hasSize(2);
    }

    @Test
    void impossible_dates_are_refused_and_leave_nothing() {
        long before = files.count();
        LocalDate now = today.date();
        refused("referral.birth.date.future", request(born(now.plusDays(1)), now));
        refused("referral.over.25", request(born(now.minusYears(25)), now));
        refused("referral.received.future", request(unique(), now.plusDays(1)));
        assertThat(files.count()).isEqualTo(before);
        front.receive(request(born(now.minusYears(25).plusDays(1)), now), caseworker, Ids.next());
        assertThat(files.count()).isEqualTo(before + 1);
    }

    @Test
    void a_request_costs_at_most_ten_round_trips_with_its_commit() {
        front.receive(request(unique(), today.date()), caseworker, Ids.next()); // the holidays are read once
        ReferralRequest request = request(unique(), today.date());
        List<String> sent = trips.during(() -> front.receive(request, caseworker, Ids.next()));
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(9);
    }

    private void refused(String key, ReferralRequest request) {
        assertThatThrownBy(() -> front.receive(request, caseworker, Ids.next()))
                .isInstanceOf(Refusal.NotNow.class)
                .hasMessage(key);
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

    private long count(String table, UUID caseId) {
        return jdbc.sql("select count(*) from " + table + " where case_id = :id")
                .param("id", Ids.bytes(caseId))
                .query(Long.class)
                .single();
    }

    private static String reference(Answer answer) {
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }

    private ReferralRequest request(ChildDetails child, LocalDate received) {
        return new ReferralRequest(child, asker(), needs(), received, Set.of());
    }

    private static Asker asker() {
        return new Asker(AskedBy.SETTING, "Invented School", "01632 960123");
    }

    private static Needs needs() {
        return Needs.justTold("An invented story.", List.of(ServiceAsked.EHC_ASSESSMENT));
    }

    private ChildDetails unique() {
        return born(LocalDate.of(2015, 6, 1));
    }

    private ChildDetails born(LocalDate on) {
        return new ChildDetails(new ChildName(uniqueWord(), uniqueWord(), null), on, null, null, null);
    }

    private static ChildDetails withNumber(ChildDetails child, String number) {
        return new ChildDetails(
                child.name(), child.birthDate(), null, NhsNumber.read(number).orElseThrow(), null);
    }

    /** A word that sounds like no other: consonants only differ. */
    private static String uniqueWord() {
        String letters = "bdfklmnprstvz";
        StringBuilder word = new StringBuilder();
        long rest = Ids.next().getLeastSignificantBits() >>> 2;
        for (int i = 0; i < 12; i++) {
            word.append(letters.charAt((int) (rest % letters.length()))).append('a');
            rest /= letters.length();
        }
        return word.toString();
    }
}
