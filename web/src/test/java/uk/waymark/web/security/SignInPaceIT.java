package uk.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.attempts.Attempts;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;

/** Passwords cannot be tried at leisure. */
@RunningPages
class SignInPaceIT {

    private static final String NAME = "send.lead";

    @LocalServerPort
    private int port;

    @Autowired
    private Attempts attempts;

    @AfterEach
    void forget() {
        attempts.forget("sign-in", NAME + "|127.0.0.1");
        attempts.forget("sign-in-name", NAME);
        attempts.forget("sign-in-address", "127.0.0.1");
    }

    @Test
    void after_too_many_wrong_passwords_the_right_one_has_to_wait_and_others_have_not() {
        Browser browser = new Browser(port);
        for (int tried = 0; tried < SignInPace.FOR_NAME_AND_ADDRESS; tried++) {
            assertThat(browser.signIn(NAME, "wrong").body()).contains("is not right");
        }

        HttpResponse<String> waits = browser.signIn(" Send.Lead", PagesApplication.PASSWORD);

        assertThat(waits.statusCode()).isEqualTo(429);
        assertThat(waits.body()).contains("tried too often", "value=\" Send.Lead\"");
        assertThat(browser.get("/today").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).signIn("nurse", PagesApplication.PASSWORD).statusCode())
                .isEqualTo(302);
    }
}
