package uk.waymark.deployment.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Role;

class DemoLeftoversTest {

    private final Accounts accounts = mock(Accounts.class);
    private final Account keyWorker = new Account("key.worker", "hash", "Key worker", null, Set.of(Role.KEY_WORKER));

    @Test
    void a_database_that_holds_the_demo_does_not_open_without_it() {
        given(accounts.findByDemoLabelNotNullOrderByDemoLabel()).willReturn(List.of(keyWorker));

        assertThatThrownBy(() -> new DemoLeftovers(accounts).afterSingletonsInstantiated())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another database");
    }

    @Test
    void it_opens_when_those_accounts_have_been_closed() {
        keyWorker.close();
        given(accounts.findByDemoLabelNotNullOrderByDemoLabel()).willReturn(List.of(keyWorker));

        assertThatCode(() -> new DemoLeftovers(accounts).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }
}
