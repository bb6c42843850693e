package uk.waymark.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The promises that each answer makes to the browser: nothing from elsewhere, nothing framed, no address passed on. */
public final class SafeHeaders {

    static final String CSP = "Content-Security-Policy";
    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";
    static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=()";

    private SafeHeaders() {}

    /** For pages, and for answers to programs. */
    public static void pages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    static void files(HeadersConfigurer<HttpSecurity> headers) {
        pages(headers);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }
}
