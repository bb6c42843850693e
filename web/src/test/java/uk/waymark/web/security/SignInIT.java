package uk.waymark.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.ScratchController;

@RunningPages
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder passwords;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        ScratchController.LAST_NOTE.set(null);
    }

    @Test
    void a_page_asked_for_before_signing_in_is_opened_afterwards() {
        HttpResponse<String> refused = browser.get("/today?week=2");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));

        HttpResponse<String> in = browser.signIn(PagesApplication.PASSWORD);

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/today?week=2"));
        HttpResponse<String> today = browser.get("/today");
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(today.body()).contains("Sam Okoro", "Sign out", "aria-current=\"true\">Today");
        assertThat(today.body()).doesNotContain("Operations");
    }

    @Test
    void the_session_changes_its_number_when_somebody_signs_in_and_ends_when_they_sign_out() {
        browser.get("/sign-in");
        String before = browser.cookie("WAYMARK");
        HttpResponse<String> in = browser.signIn(PagesApplication.PASSWORD);
        assertThat(browser.cookie("WAYMARK")).isNotEqualTo(before);
        assertThat(in.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        String page = browser.get("/today").body();
        Map<String, String> csrf = Map.of("_csrf", between(page, "name=\"_csrf\" value=\"", "\""));

        HttpResponse<String> out = browser.post("/sign-out", csrf);

        assertThat(out.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?out"));
        assertThat(browser.get("/sign-in?out").body()).contains("You are signed out.");
        assertThat(browser.get("/today").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer_and_keep_the_typed_name() {
        String wrong = browser.signIn("wrong").body();
        Map<String, String> fields =
                Browser.hiddenFields(browser.get("/sign-in").body());
        fields.put("username", "nobody <b>");
        fields.put("password", "wrong");
        String unknown = browser.post("/sign-in", fields).body();

        assertThat(wrong).contains("The name or the password is not right", "value=\"" + PagesApplication.NAME + "\"");
        assertThat(unknown).contains("The name or the password is not right", "value=\"nobody &lt;b>\"");
        assertThat(unknown).contains("<title>Error: Sign in - Waymark</title>", "href=\"#username\"");
    }

    @Test
    void the_sign_in_page_lets_password_managers_work_and_starts_no_session_beyond_its_form() {
        String page = browser.get("/sign-in").body();

        assertThat(page).contains("autocomplete=\"username\"", "autocomplete=\"current-password\"");
        assertThat(page).doesNotContain("onpaste");
        Browser reader = new Browser(port);
        assertThat(reader.get("/help/nothing-here").statusCode()).isEqualTo(404);
        assertThat(reader.cookieCount()).isZero();
    }

    @Test
    void a_form_sent_after_the_sign_in_ended_keeps_every_word_until_it_is_sent_again() {
        browser.signIn(PagesApplication.PASSWORD);
        browser.forgetCookies();
        String words = "She swam \"two\" lengths & smiled";

        HttpResponse<String> kept =
                browser.post("/note/WM-7F4K-3X", Map.of("words", words, "_csrf", "old", "commandId", "c1"));
        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("You were signed out, nothing is lost");
        assertThat(ScratchController.LAST_NOTE.get()).isNull();

        Map<String, String> mistyped = unescaped(Browser.hiddenFields(kept.body()));
        mistyped.putAll(Map.of("username", PagesApplication.NAME, "password", "mistyped"));
        HttpResponse<String> again = browser.post("/sign-in", mistyped);
        assertThat(again.body()).contains("You were signed out, nothing is lost", "is not right");

        Map<String, String> fields = unescaped(Browser.hiddenFields(again.body()));
        fields.putAll(Map.of("username", PagesApplication.NAME, "password", PagesApplication.PASSWORD));
        HttpResponse<String> confirm = browser.post("/sign-in", fields);
        assertThat(confirm.statusCode()).isEqualTo(200);
        assertThat(confirm.body()).contains("Send what you typed?", "action=\"/note/WM-7F4K-3X\"");

        Map<String, String> sent = unescaped(Browser.hiddenFields(confirm.body()));
        assertThat(sent).containsEntry("commandId", "c1").doesNotContainEntry("_csrf", "old");
        HttpResponse<String> done = browser.post("/note/WM-7F4K-3X", sent);
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(ScratchController.LAST_NOTE.get()).isEqualTo("WM-7F4K-3X: " + words);
        assertThat(browser.get("/today?done=saved").body()).contains("Saved.");
    }

    @Test
    void somebody_who_has_signed_in_again_elsewhere_only_confirms() {
        browser.signIn(PagesApplication.PASSWORD);

        HttpResponse<String> kept = browser.post("/note/WM-7F4K-3X", Map.of("words", "two words", "_csrf", "old"));

        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("Send what you typed?", "two words");
    }

    @Test
    void a_form_from_another_site_is_refused_and_not_kept() {
        HttpResponse<String> refused =
                browser.post("/note/WM-7F4K-3X", Map.of("words", "forged words"), "Sec-Fetch-Site", "cross-site");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("You cannot do this").doesNotContain("forged words");
    }

    @Test
    void an_address_of_another_site_is_never_carried_through_the_sign_in() {
        Map<String, String> fields =
                Browser.hiddenFields(browser.get("/sign-in").body());
        fields.putAll(Map.of(
                "username", PagesApplication.NAME,
                "password", PagesApplication.PASSWORD,
                "kept-address", "//elsewhere.example/steal"));

        assertThat(browser.post("/sign-in", fields).body()).doesNotContain("elsewhere.example");
    }

    @Test
    void the_inner_sign_in_pages_cannot_be_asked_for_directly() {
        browser.signIn(PagesApplication.PASSWORD);
        String csrf = between(browser.get("/today").body(), "name=\"_csrf\" value=\"", "\"");

        assertThat(browser.post(SignInController.SEND_AGAIN, Map.of("_csrf", csrf))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_sign_in_page_that_was_left_open_too_long_asks_again() {
        HttpResponse<String> stale = browser.post("/sign-in", Map.of("username", "key.worker", "_csrf", "old"));

        assertThat(stale.body()).contains("had been open for a long time", "value=\"key.worker\"");
    }

    @Test
    void a_password_longer_than_bcrypt_reads_is_refused() {
        String longest = "x".repeat(Passwords.LONGEST);
        String hash = passwords.encode(longest);

        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.matches(longest, hash)).isTrue();
        assertThat(passwords.matches(longest + "y", hash)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> passwords.encode(longest + "y"));
    }

    private static Map<String, String> unescaped(Map<String, String> fields) {
        Map<String, String> plain = new HashMap<>();
        fields.forEach((name, value) -> plain.put(
                name, value.replace("&#34;", "\"").replace("&lt;", "<").replace("&amp;", "&")));
        return plain;
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }
}
