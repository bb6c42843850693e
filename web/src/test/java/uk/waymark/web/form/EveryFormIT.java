package uk.waymark.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.engine.team.Join;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.Browser;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.RunningPages;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;

/** Every form of the program, sent by somebody who filled nothing in, or nonsense, or for a child who is not there. */
@RunningPages
class EveryFormIT {

    private static final int TOO_LONG = 9000;

    @LocalServerPort
    private int port;

    @Autowired
    private TestArea area;

    @Autowired
    private TestChildren known;

    @Autowired
    private Team team;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private String child;
    private List<SentTo> forms;

    @BeforeEach
    void a_child_with_a_nurse_in_the_team() {
        child = known.reference();
        UUID lee = Objects.requireNonNull(area.reader("nurse").practitionerId());
        team.join(
                area.reader("caseworker"),
                child,
                Join.byLaw(lee, TeamRole.MEMBER, "Direct care", "UK GDPR Art 9(2)(h)"));
        forms = SentTo.all(routes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseworker", "nurse", "parent"})
    void no_form_answers_an_empty_or_a_senseless_sending_with_a_fault(String who) {
        Browser browser = signedIn(who);
        String csrf = csrf(browser);

        assertThat(forms)
                .hasSizeGreaterThan(60)
                .allSatisfy(form -> senseless(form).forEach(fields -> {
                    HttpResponse<String> answer = browser.post(form.path(child), with(fields, csrf));
                    assertThat(answer.statusCode())
                            .as(form + " with " + fields.keySet())
                            .isLessThan(500);
                    if (answer.statusCode() == 200) {
                        assertThat(answer.body()).as(form.toString()).contains("There is a problem");
                    }
                }));
    }

    @Test
    void a_form_about_a_child_who_is_not_there_is_not_there_either() {
        Browser browser = signedIn("caseworker");
        String csrf = csrf(browser);

        assertThat(forms)
                .filteredOn(SentTo::aboutAChild)
                .hasSizeGreaterThan(50)
                .allSatisfy(form -> senseless(form)
                        .forEach(fields -> assertThat(browser.post(form.path("WM-0000-00"), with(fields, csrf))
                                        .statusCode())
                                .as(form.toString())
                                .isIn(403, 404)));
    }

    private static Stream<Map<String, String>> senseless(SentTo form) {
        return Stream.of(form.filled(""), form.filled("?"), form.filled("x".repeat(TOO_LONG)));
    }

    private Browser signedIn(String who) {
        Browser browser = new Browser(port);
        browser.signIn(who, PagesApplication.PASSWORD);
        return browser;
    }

    private static String csrf(Browser browser) {
        String page = browser.get("/help").body();
        int start = page.indexOf("name=\"_csrf\" value=\"") + 20;
        return page.substring(start, page.indexOf('"', start));
    }

    private static Map<String, String> with(Map<String, String> fields, String csrf) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", csrf);
        return all;
    }
}
