package uk.waymark.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import uk.waymark.web.assets.AssetFiles;

/** Who gets through the front door: files for everybody, a few open pages, and everything else after signing in. */
@Configuration(proxyBeanMethods = false)
public class PageSecurity {

    /** The address of the sign-in page; signing in is a POST to the same address. */
    public static final String SIGN_IN = "/sign-in";

    /** The address that a sign-out form is sent to. */
    public static final String SIGN_OUT = "/sign-out";

    /** The first page after signing in. */
    public static final String FIRST_PAGE = "/today";

    /** Needs no sign-in, so there is nothing to forge; and a family's words outlive a page left open for long. */
    private static final String FAMILY_FORM = "/ask";

    private static final String[] OPEN = {
        "/",
        SIGN_IN,
        "/error",
        "/demo",
        "/referrals/received/*",
        "/help",
        "/help/**",
        "/ask",
        "/ask/**",
        "/actuator/health/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) {
        return http.securityMatcher(AssetFiles.paths())
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SafeHeaders::files)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, WantedPage wanted, ExpiredSignIn expired, SignInPace pace) {
        return http.authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(forms -> forms.ignoringRequestMatchers(FAMILY_FORM))
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form -> signIn(form, wanted, pace))
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .addFilterBefore(new PaceFilter(pace), UsernamePasswordAuthenticationFilter.class)
                .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(expired))
                .headers(SafeHeaders::pages)
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form, WantedPage wanted, SignInPace pace) {
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setRequestCache(wanted);
        onwards.setDefaultTargetUrl(FIRST_PAGE);
        form.loginPage(SIGN_IN)
                .successHandler((request, response, person) -> {
                    pace.succeeded(request);
                    welcome(onwards, request, response, person);
                })
                .failureHandler((request, response, failure) -> {
                    if (failure instanceof InternalAuthenticationServiceException fault) {
                        throw fault; // nobody has looked at the password
                    }
                    pace.failed(request);
                    request.getRequestDispatcher(SignInController.AGAIN_WRONG).forward(request, response);
                });
    }

    private static void welcome(
            SavedRequestAwareAuthenticationSuccessHandler onwards,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication person)
            throws IOException, ServletException {
        if (KeptFields.carriedBy(request).isPresent()) {
            request.getRequestDispatcher(SignInController.SEND_AGAIN).forward(request, response);
        } else {
            onwards.onAuthenticationSuccess(request, response, person);
        }
    }
}
