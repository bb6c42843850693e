package uk.waymark.engine.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.access.Readers;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

@EngineTest
class ApiAccountsIT {

    @Autowired
    private KeepApiAccounts keep;

    @Autowired
    private ApiDoor door;

    @Autowired
    private Readers readers;

    @Autowired
    private TestChildren children;

    @Autowired
    private TestPeople people;

    @Autowired
    private Today today;

    @Autowired
    private TransactionTemplate transaction;

    private Reader administrator;

    @BeforeEach
    void an_administrator() {
        UUID area = transaction.execute(status -> children.area());
        administrator = people.worker(area, Role.AREA_ADMIN);
    }

    private NewApiAccount wanted(Role role, LocalDate expires) {
        UUID agency = administrator.agencyId();
        return new NewApiAccount(
                "Ward system", agency == null ? new UUID(0, 0) : agency, role, Set.of(ApiScope.READ), expires);
    }

    @Test
    void a_program_comes_in_by_its_key_with_a_post_of_its_own_and_not_by_a_guess() {
        ApiKey key = keep.make(administrator, wanted(Role.HOSPITAL, today.date()), UUID.randomUUID())
                .orElseThrow();

        ApiCaller caller = door.open(key.whole()).orElseThrow();

        Reader reader = readers.byUsername(caller.username()).orElseThrow();
        assertThat(reader.roles()).containsExactly(Role.HOSPITAL);
        assertThat(reader.agencyId()).isEqualTo(administrator.agencyId());
        assertThat(reader.practitionerId()).isNotEqualTo(administrator.practitionerId());
        assertThat(door.open("wmk_" + key.id() + "_" + "A".repeat(43))).isEmpty();
        assertThat(door.open(key.whole() + "A")).isEmpty();
        assertThat(door.open("")).isEmpty();
        assertThat(keep.list(administrator).get(0).lastUsedAt()).isNotNull();
    }

    @Test
    void ending_a_program_ends_its_key_its_account_and_its_post() {
        ApiKey key = keep.make(administrator, wanted(Role.SCHOOL, today.date()), UUID.randomUUID())
                .orElseThrow();
        ApiCaller caller = door.open(key.whole()).orElseThrow();
        ApiAccount program = keep.list(administrator).get(0);

        assertThatThrownBy(() -> keep.revoke(administrator, program.id(), program.version() + 1))
                .hasMessage("stale.page");
        keep.revoke(administrator, program.id(), program.version());

        assertThat(door.open(key.whole())).isEmpty();
        assertThat(readers.byUsername(caller.username())).isEmpty();
        assertThatThrownBy(() -> caller.needs(ApiScope.DECIDE)).isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void what_is_only_for_people_or_too_long_or_of_another_area_is_refused() {
        UUID order = UUID.randomUUID();
        LocalDate now = today.date();
        assertThatThrownBy(() -> keep.make(administrator, wanted(Role.KEY_WORKER, now), order))
                .hasMessage("api.role.people.only");
        assertThatThrownBy(() -> keep.make(administrator, wanted(Role.SCHOOL, now.minusDays(1)), order))
                .hasMessage("api.expiry.range");
        LocalDate late = now.plusYears(2).plusDays(1);
        assertThatThrownBy(() -> keep.make(administrator, wanted(Role.SCHOOL, late), order))
                .hasMessage("api.expiry.range");
        UUID elsewhere = transaction.execute(status -> children.area());
        Reader other = people.worker(elsewhere, Role.AREA_ADMIN);
        assertThatThrownBy(() -> keep.make(other, wanted(Role.SCHOOL, now), order))
                .hasMessage("agency.not.found");
        assertThat(keep.make(administrator, wanted(Role.SCHOOL, now), order)).isPresent();
        ApiAccount program = keep.list(administrator).get(0);
        assertThatThrownBy(() -> keep.revoke(other, program.id(), program.version()))
                .hasMessage("api.account.not.found");
        assertThatThrownBy(() -> keep.list(people.worker(elsewhere, Role.SEND_LEAD)))
                .isInstanceOf(Refusal.NotAllowed.class);
    }

    @Test
    void the_same_order_lets_one_program_in_and_shows_its_key_once() {
        UUID order = UUID.randomUUID();

        assertThat(keep.make(administrator, wanted(Role.SCHOOL, today.date()), order))
                .isPresent();
        assertThat(keep.make(administrator, wanted(Role.SCHOOL, today.date()), order))
                .isEmpty();

        assertThat(keep.list(administrator)).hasSize(1);
    }
}
