package uk.waymark.web.api.door;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import uk.waymark.engine.api.ApiDoor;
import uk.waymark.web.security.SafeHeaders;

/** Programs come by a door of their own: a key with every request, no session, no cookie, and so nothing to forge. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Describes the API and holds nothing about anybody. */
    private static final String DOCUMENT = "/api/v1/openapi.json";

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, ApiDoor door, Knock knock) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(DOCUMENT)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new KeyFilter(door), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(knock))
                .headers(SafeHeaders::pages)
                .build();
    }
}
