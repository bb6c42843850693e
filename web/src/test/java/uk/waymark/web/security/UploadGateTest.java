package uk.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class UploadGateTest {

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static String answer(int bytes, boolean signedIn) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/imports");
        request.setContentType("Multipart/form-data; boundary=x");
        request.setContent(new byte[bytes]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecurityContextHolder.clearContext();
        if (signedIn) {
            SecurityContextHolder.getContext()
                    .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("sendlead", null, List.of()));
        }
        MockFilterChain chain = new MockFilterChain();
        new UploadGate().doFilter(request, response, chain);
        return chain.getRequest() == null ? String.valueOf(response.getRedirectedUrl()) : "";
    }

    @Test
    void nothing_is_read_that_is_too_large_or_comes_from_nobody() throws ServletException, IOException {
        assertThat(answer(16 * 1024 * 1024 + 1, true)).isEqualTo("/imports?problem=too-large");
        assertThat(answer(16 * 1024 * 1024 + 1, false)).isEqualTo("/sign-in");
        assertThat(answer(10, false)).isEqualTo("/sign-in");
        assertThat(answer(10, true)).isEmpty();
    }
}
