package uk.waymark.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.assets.AssetVersion;
import uk.waymark.web.people.SignedIn;

/**
 * Gives every page its frame. After a finished command a page is reached with {@code ?done=key}; the sentence is the
 * message {@code done.key}, so that no text of a stranger can be shown this way and nothing waits in the session.
 */
@ControllerAdvice
class FrameAdvice {

    private final Navigation navigation;
    private final MessageSource messages;
    private final AssetVersion assets;
    private final String partnership;

    FrameAdvice(
            Navigation navigation,
            MessageSource messages,
            AssetVersion assets,
            @Value("${waymark.partnership:Children's partnership}") String partnership) {
        this.navigation = navigation;
        this.messages = messages;
        this.assets = assets;
        this.partnership = partnership;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String person = SignedIn.of(request).map(Reader::displayName).orElse(request.getRemoteUser());
        return new Frame(
                partnership, person, links(request, person), csrf, done(request.getParameter("done")), assets.value());
    }

    private List<NavigationLink> links(HttpServletRequest request, @Nullable String person) {
        return person == null ? List.of() : navigation.seenBy(roles(request), request.getRequestURI());
    }

    private static Set<String> roles(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication signedIn)) {
            return Set.of();
        }
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .collect(Collectors.toSet());
    }

    private @Nullable String done(@Nullable String key) {
        return Done.isKey(key) ? messages.getMessage("done." + key, null, null, Locale.UK) : null;
    }
}
