package uk.waymark.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceDesk;
import uk.waymark.engine.advice.DeskLine;
import uk.waymark.web.Invented;
import uk.waymark.web.PagesApplication;
import uk.waymark.web.TestArea;
import uk.waymark.web.TestChildren;
import uk.waymark.web.TestTasks;
import uk.waymark.web.Walker;

/** Children whom we will assess, and who gives advice about them. */
@Component
public class TestAdvice {

    static final Map<String, String> ADVICE = Map.of(
            "well", "She likes water and is kind.",
            "needs", "Swimming once a week with a helper.",
            "words", "She is happy in water. We go swimming with her.");

    private final TestArea area;
    private final TestChildren known;
    private final TestTasks tasks;
    private final AdviceDesk desk;

    TestAdvice(TestArea area, TestChildren known, TestTasks tasks, AdviceDesk desk) {
        this.area = area;
        this.known = known;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** Today, in the three boxes of this date. */
    static Map<String, String> today(String date) {
        return Map.of(
                date + ".day", String.valueOf(PagesApplication.TODAY.getDayOfMonth()),
                date + ".month", String.valueOf(PagesApplication.TODAY.getMonthValue()),
                date + ".year", String.valueOf(PagesApplication.TODAY.getYear()));
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    /** A move of today to another authority, as somebody types it. */
    public static Map<String, String> moved() {
        Map<String, String> fields = new HashMap<>(today("movedOn"));
        fields.putAll(today("knownOn"));
        fields.putAll(Map.of("to", "ENGLAND", "authority", "Southshire", "otherBoard", "NOT_KNOWN"));
        return fields;
    }

    /** How a form names the body for which somebody answers. */
    String body(String who) {
        Reader reader = area.reader(who);
        return Objects.requireNonNull(reader.agencyId()) + "_"
                + reader.roles().iterator().next().name();
    }

    /** A new child, whose family knows that we will assess. */
    public OfChild agreed(int port) {
        Invented invented = Invented.child();
        OfChild child = new OfChild(port, known.reference(invented), invented.given());
        child.step("caseworker", "weigh-the-evidence", Map.of("answer", "ASSESS", "reason", "It may be necessary."));
        child.step("caseworker", "tell-family-yes", with(today("toldOn"), "how", "BY_TELEPHONE"));
        return child;
    }

    /** Advice about one child. */
    public final class OfChild {

        private final int port;
        private final String reference;
        private final String given;

        private OfChild(int port, String reference, String given) {
            this.port = port;
            this.reference = reference;
            this.given = given;
        }

        public String reference() {
            return reference;
        }

        String given() {
            return given;
        }

        /** The page about all advice. */
        String assessment() {
            return "/children/" + reference + "/assessment";
        }

        /** The page of this step, which is in somebody's list. */
        public String path(String who, String step) {
            return tasks.path(who, reference, step);
        }

        void step(String who, String step, Map<String, String> answers) {
            String path = path(who, step);
            Walker walker = Walker.signedIn(port, who);
            assertThat(walker.send(walker.page(path), path, answers).statusCode())
                    .isEqualTo(302);
        }

        /** Everybody whom the law names is asked. */
        public void everybodyIsAsked() {
            step(
                    "caseworker",
                    "choose-advisers",
                    Map.of(
                            "education", body("school"),
                            "medical", body("nurse"),
                            "psychology", body("psychologist"),
                            "socialCare", body("social.worker"),
                            "familyAsks", "NOBODY"));
        }

        /** The child dies. */
        public void dies() {
            String death = "/children/" + reference + "/death";
            Walker caseworker = Walker.signedIn(port, "caseworker");
            LocalDate day = PagesApplication.TODAY;
            Map<String, String> on = Map.of(
                    "diedOn.day", String.valueOf(day.getDayOfMonth()),
                    "diedOn.month", String.valueOf(day.getMonthValue()),
                    "diedOn.year", String.valueOf(day.getYear()));
            String second = caseworker.send(caseworker.page(death), death, on).body();
            caseworker.done(
                    caseworker.send(second, death + "/confirm", Map.of("typedReference", reference)),
                    reference + "?done=death-recorded");
        }

        /** The family moves away today. */
        public void movesAway() {
            String move = "/children/" + reference + "/move";
            Walker caseworker = Walker.signedIn(port, "caseworker");
            String second =
                    caseworker.send(caseworker.page(move), move, moved()).body();
            caseworker.done(
                    caseworker.send(second, move + "/confirm", Map.of()), reference + "/move?done=move-recorded");
        }

        /** The number of what somebody was asked. */
        String request(String who) {
            return desk.list(area.reader(who), AdviceDesk.Filter.OPEN, 1, 500).items().stream()
                    .filter(line -> line.reference().equals(reference))
                    .map(DeskLine::id)
                    .map(UUID::toString)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
