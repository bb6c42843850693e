package uk.waymark.deployment.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.deployment.setup.FirstDaySettings.AdminSettings;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;
import uk.waymark.engine.people.Agencies;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Practitioners;
import uk.waymark.engine.people.Role;
import uk.waymark.rules.statute.DayCount;

class FirstAdministratorTest {

    private static final Area AREA = new Area("SOMEWHERE", "Somewhere", DayCount.STRICT);

    private final Agencies agencies = mock(Agencies.class);
    private final Practitioners practitioners = mock(Practitioners.class);
    private final Accounts accounts = mock(Accounts.class);
    private final PasswordEncoder passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final FirstAdministrator first = new FirstAdministrator(agencies, practitioners, accounts, passwords);

    @TempDir
    private Path folder;

    @BeforeEach
    void keepWhatIsSaved() {
        given(agencies.save(any())).will(returnsFirstArg());
        given(practitioners.save(any())).will(returnsFirstArg());
    }

    @Test
    void the_first_administrator_signs_in_with_the_password_of_the_file() throws IOException {
        first.letIn(AREA, settings("First.Admin", "correct horse battery\n"));

        ArgumentCaptor<Account> saved = ArgumentCaptor.captor();
        verify(accounts).save(saved.capture());
        Account account = saved.getValue();
        assertThat(account.username()).isEqualTo("first.admin");
        assertThat(account.roles()).isEqualTo(Set.of(Role.SYSTEM_ADMIN, Role.AREA_ADMIN));
        assertThat(account.passwordHash()).doesNotContain("horse");
        assertThat(passwords.matches("correct horse battery", account.passwordHash()))
                .isTrue();
    }

    @Test
    void an_account_of_that_name_is_left_as_it_is() throws IOException {
        given(accounts.findByUsername("first.admin"))
                .willReturn(Optional.of(new Account("first.admin", "hash", "Somebody", null, Set.of())));

        first.letIn(AREA, settings("first.admin", "correct horse battery"));

        verify(accounts, never()).save(any());
    }

    @Test
    void a_short_password_stops_the_start_and_is_not_repeated() throws IOException {
        AdminSettings tooShort = settings("first.admin", "secret");

        assertThatThrownBy(() -> first.letIn(AREA, tooShort))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at least 12")
                .hasMessageNotContaining("secret");
        verify(accounts, never()).save(any());
    }

    @Test
    void nobody_is_let_in_without_a_name() throws IOException {
        first.letIn(AREA, settings(" ", "correct horse battery"));

        verify(accounts, never()).save(any());
    }

    private AdminSettings settings(String user, String password) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), password);
        return new AdminSettings(user, file.toString(), "The council");
    }
}
