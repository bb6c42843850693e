package uk.waymark.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.engine.people.Agencies;
import uk.waymark.web.RunningPages;
import uk.waymark.web.Walk;

/** An administrator lets a program in, sees its key once, and ends it. */
@RunningPages
class ProgramsPagesIT {

    private static final String PAGE = "/api-accounts";
    private static final Pattern KEY = Pattern.compile("wmk_[a-z0-9]{12}_[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private LetIn letIn;

    @Autowired
    private Agencies agencies;

    private Map<String, String> typed(String name) {
        UUID area = letIn.administrator().areaId();
        Map<String, String> typed = new HashMap<>(Map.of(
                "name",
                name,
                "agencyId",
                agencies.findByAreaIdOrderByName(area == null ? new UUID(0, 0) : area)
                        .get(0)
                        .id()
                        .toString(),
                "role",
                "HOSPITAL",
                "scopes",
                "READ",
                "commandId",
                UUID.randomUUID().toString()));
        typed.putAll(Map.of("expires.day", "1", "expires.month", "11", "expires.year", "2027"));
        return typed;
    }

    @Test
    void a_key_is_shown_once_works_at_once_and_ends_when_somebody_says_so() {
        Walk administrator = Walk.as("operator", port);
        String name = "Ward system " + UUID.randomUUID();
        Map<String, String> typed = typed(name);

        var shown = administrator.send(PAGE, PAGE + "/new", typed);
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        Matcher key = KEY.matcher(shown.body());
        assertThat(key.find()).isTrue();
        Program program = new Program(port, key.group());
        assertThat(program.get("/api/v1/self").body()).contains(name, "READ", "HOSPITAL");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

        var again = administrator.send(PAGE, PAGE + "/new", typed);
        assertThat(Walk.location(again)).isEqualTo(PAGE + "?done=api-key-shown-before");
        String list = administrator.get(PAGE).body();
        assertThat(list).contains(name, "In use").doesNotContain(key.group());

        String card = list.substring(list.indexOf(name));
        Map<String, String> end = new HashMap<>();
        Matcher field = Pattern.compile("name=\"(commandId|version|programId)\" value=\"([^\"]+)\"")
                .matcher(card.substring(0, card.indexOf("</form>")));
        while (field.find()) {
            end.put(field.group(1), field.group(2));
        }
        Map<String, String> stale = new HashMap<>(end);
        stale.putAll(Map.of("version", "7", "commandId", UUID.randomUUID().toString()));
        assertThat(administrator.send(PAGE, PAGE + "/end", stale).body()).contains("Somebody changed this");
        assertThat(Walk.location(administrator.send(PAGE, PAGE + "/end", end))).isEqualTo(PAGE + "?done=api-ended");
        assertThat(program.get("/api/v1/self").statusCode()).isIn(401, 429);
    }

    @Test
    void what_is_wrong_stands_beside_its_box_and_what_was_typed_stays() {
        Walk administrator = Walk.as("operator", port);
        Map<String, String> typed = typed("Ward <system>");
        typed.put("expires.year", "2031");
        assertThat(administrator.send(PAGE, PAGE + "/new", typed).body())
                .contains("The last day must be between today and two years from now", "Ward &lt;system>");
        typed.put("scopes", "");
        typed.put("role", "KEY_WORKER");
        typed.put("expires.year", "2027");
        assertThat(administrator.send(PAGE, PAGE + "/new", typed).body()).contains("Choose what it may use");
        typed.put("scopes", "READ");
        assertThat(administrator.send(PAGE, PAGE + "/new", typed).body()).contains("A program cannot have this role");
    }

    @Test
    void nobody_but_administrators_sees_or_lets_in_programs() {
        Walk nurse = Walk.as("nurse", port);

        assertThat(nurse.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(nurse.send("/today", PAGE + "/new", typed("Mine")).statusCode())
                .isEqualTo(403);
        Map<String, String> end = Map.of("programId", UUID.randomUUID().toString(), "version", "0");
        assertThat(nurse.send("/today", PAGE + "/end", end).statusCode()).isEqualTo(403);
        assertThat(Walk.as("operator", port).send(PAGE, PAGE + "/end", end).statusCode())
                .isEqualTo(404);
    }
}
