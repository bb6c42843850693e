package uk.waymark.web.session;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.SpringHttpSessionConfiguration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps sessions in the database cheaply: hardly any writes, and a plain transaction of the connection, since connections
 * do not commit by themselves.
 */
@Configuration(proxyBeanMethods = false)
@Import(SpringHttpSessionConfiguration.class)
class SessionStore {

    @Bean
    JdbcIndexedSessionRepository storedSessions(
            JdbcOperations database, DataSource dataSource, @Value("${spring.session.timeout}") Duration timeout) {
        TransactionTemplate plain = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        JdbcIndexedSessionRepository stored = new JdbcIndexedSessionRepository(database, plain);
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

    @Bean
    FilterRegistrationBean<OneRequest> oneRequest() {
        FilterRegistrationBean<OneRequest> filter = new FilterRegistrationBean<>(new OneRequest());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }
}
