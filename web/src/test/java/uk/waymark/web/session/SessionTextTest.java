package uk.waymark.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionTextTest {

    record SearchWords(String words, String area) {}

    private final SessionText text = new SessionText();

    static Stream<Object> what_the_product_stores() {
        return Stream.of("/today?week=2", 7, true, new SearchWords("Amira", "North"), signedIn());
    }

    @ParameterizedTest
    @MethodSource("what_the_product_stores")
    void everything_stored_is_read_back_equal(Object stored) {
        assertThat(readBack(stored)).isEqualTo(stored);
    }

    @Test
    void the_person_and_their_roles_come_back_without_a_password() {
        SecurityContext read = (SecurityContext) readBack(signedIn());

        assertThat(Objects.requireNonNull(read.getAuthentication()).getPrincipal())
                .isInstanceOfSatisfying(
                        User.class, user -> assertThat(user.getPassword()).isNull());
    }

    @Test
    void the_form_token_comes_back() {
        DefaultCsrfToken read = (DefaultCsrfToken) readBack(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "t0ken"));

        assertThat(read.getToken()).isEqualTo("t0ken");
    }

    @Test
    void a_type_that_is_not_listed_is_refused_when_read() {
        byte[] foreign = Objects.requireNonNull(text.convert(new File("/etc/passwd"), byte[].class));
        byte[] planted = "[\"java.io.File\",\"/etc/passwd\"]".getBytes(StandardCharsets.UTF_8);

        assertThatException().isThrownBy(() -> Objects.requireNonNull(text.convert(planted, Object.class)));
        assertThat(new String(foreign, StandardCharsets.UTF_8)).doesNotContain("aced");
    }

    private Object readBack(Object stored) {
        byte[] written = Objects.requireNonNull(text.convert(stored, byte[].class));
        return Objects.requireNonNull(text.convert(written, Object.class));
    }

    private static SecurityContext signedIn() {
        User person = new User("key.worker", "secret", List.of(new SimpleGrantedAuthority("ROLE_KEY_WORKER")));
        person.eraseCredentials();
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                List.of(
                        new SimpleGrantedAuthority("ROLE_KEY_WORKER"),
                        FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                                .issuedAt(Instant.parse("2026-11-21T10:42:00Z"))
                                .build()));
        token.setDetails(new WebAuthenticationDetails(new MockHttpServletRequest()));
        return new SecurityContextImpl(token);
    }
}
