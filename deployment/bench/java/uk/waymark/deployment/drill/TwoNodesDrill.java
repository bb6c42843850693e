package uk.waymark.deployment.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.deployment.drill.day.Request;
import uk.waymark.deployment.drill.day.Requests;
import uk.waymark.deployment.drill.nodes.Nodes;

/** Somebody is signed in while one node dies, and then the other: they go on where they were, and need not sign in again. */
class TwoNodesDrill {

    private final DrillDatabase database = new DrillDatabase();

    @Test
    void who_is_signed_in_goes_on_at_the_other_node() throws IOException, InterruptedException {
        try (Nodes nodes = new Nodes(Path.of("target", "drill-nodes"), 2, database.settings())) {
            database.letIn(Map.of("SCHOOL", "EDUCATION"));
            Visitor teacher = new Visitor(nodes, new Times(), true);
            Map<String, String> who = form(teacher.get("/sign-in"), "/sign-in");
            who.putAll(Map.of("username", DrillDatabase.name("SCHOOL"), "password", DrillDatabase.PASSWORD));
            assertThat(teacher.post("/sign-in", who).redirects()).isTrue();
            Request child = aNewChild();
            Map<String, String> typed = form(teacher.get("/refer?new=1"), "/refer");
            typed.putAll(child.child());
            assertThat(teacher.post("/refer", typed).location()).isEqualTo("/refer/matches");

            nodes.kill(0);

            assertThat(teacher.get("/refer/matches").location()).isEqualTo("/refer/details");
            Map<String, String> needs = form(teacher.get("/refer/details"), "/refer/details");
            needs.putAll(child.needs());
            nodes.again(0);
            nodes.kill(1);
            Page sent = teacher.post("/refer/details", needs);
            assertThat(sent.location()).startsWith("/referrals/received/");
            assertThat(teacher.post("/refer/details", needs).location()).isEqualTo(sent.location());
            assertThat(teacher.get("/today").status()).isEqualTo(200);
            assertThat(database.count("select count(*) from referral")).isEqualTo(1);
        }
    }

    private static Request aNewChild() {
        Requests requests = new Requests(1, LocalDate.now(ZoneId.of("Europe/London")));
        return Stream.generate(requests::next)
                .filter(one -> one.kind() == Request.Kind.NEW && !one.byFamily())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(Page page, String action) {
        return new LinkedHashMap<>(page.form(action).orElseThrow());
    }
}
