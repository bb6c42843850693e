package uk.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.web.Browser;
import uk.waymark.web.RunningPages;

@RunningPages
class HeadersIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/today",
                "/help/fault",
                "/help/conflict",
                "/help/no-such-view",
                "/assets/waymark.css",
                "/assets/none.css",
                "/today;x=1",
                "/%2e%2e/today"
            })
    void every_answer_carries_the_one_content_policy(String path) {
        HttpHeaders headers = new Browser(port).get(path).headers();

        assertThat(headers.allValues(SafeHeaders.CSP)).containsExactly(SafeHeaders.CONTENT_POLICY);
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @Test
    void pages_are_not_stored_anywhere() {
        assertThat(new Browser(port).get("/sign-in").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void an_answer_of_the_server_itself_carries_the_policy_too() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /[] HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("default-src 'none'");
        }
    }
}
