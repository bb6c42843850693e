package uk.waymark.web.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.SpringHttpSessionConfiguration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps sessions in the database at the price of one round trip a page: no transaction of their own (each statement
 * commits by itself, which needs connections with auto-commit) and hardly any writes.
 */
@Configuration(proxyBeanMethods = false)
@Import(SpringHttpSessionConfiguration.class)
class SessionStore {

    @Bean
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations database, @Value("${spring.session.timeout}") Duration timeout) {
        JdbcIndexedSessionRepository stored =
                new JdbcIndexedSessionRepository(database, TransactionOperations.withoutTransaction());
        stored.setConversionService(new SessionText());
        stored.setDefaultMaxInactiveInterval(timeout);
        new MySqlJdbcIndexedSessionRepositoryCustomizer().customize(stored);
        return stored;
    }

    @Bean
    @Primary
    SessionRepository<QuietSession<Session>> quietSessions(JdbcIndexedSessionRepository storedSessions) {
        return QuietSessions.over(storedSessions);
    }
}
