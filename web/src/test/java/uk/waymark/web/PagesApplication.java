package uk.waymark.web;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The pages alone, with one account and no child's file behind them. */
@SpringBootApplication(
        excludeName = {
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
public class PagesApplication {

    public static final String NAME = "key.worker";
    public static final String PASSWORD = "correct horse battery";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    UserDetailsService people(PasswordEncoder passwords) {
        return new InMemoryUserDetailsManager(User.withUsername(NAME)
                .password(passwords.encode(PASSWORD))
                .roles("KEY_WORKER")
                .build());
    }
}
