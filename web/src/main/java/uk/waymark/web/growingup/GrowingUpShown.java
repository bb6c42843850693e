package uk.waymark.web.growingup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.transition.AdultCareAge;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.engine.transition.GrowingUpPages;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.engine.transition.TalkLine;
import uk.waymark.engine.transition.TalkTopic;
import uk.waymark.rules.Finding;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/**
 * A young person's way to adult life as a page.
 *
 * @param move null while it has not begun
 * @param told what adult continuing healthcare was told and when, by age in years
 * @param talks the last talk about each topic that was talked over
 * @param family whether a parent or the young person reads it
 * @param records whether the reader may record and change
 */
public record GrowingUpShown(
        OpenedChild child,
        AdultAges ages,
        @Nullable GrowingUpView move,
        Map<Integer, GrowingUpPages.Notice> told,
        List<TalkLine> talks,
        List<Finding> advice,
        boolean family,
        boolean records,
        LocalDate today) {

    /** The four ages at which the law calls somebody an adult, each for its own purpose. */
    public List<Row> fourAges() {
        return List.of(
                Row.of(
                        own() ? "You decide about treatment and sharing" : "Decides about treatment and sharing",
                        from(ages.choicesFrom()) + ", on the 16th birthday"),
                Row.of(
                        own() ? "You have the rights of the EHC plan" : "Has the rights of the EHC plan",
                        from(ages.planRightsFrom()) + ", the last Friday of June in the school year of turning 16"),
                Row.of(
                        "Adult social care and NHS Continuing Healthcare",
                        from(ages.adultCareFrom()) + ", on the 18th birthday"),
                Row.of(
                        "An EHC plan may go on",
                        "until the 25th birthday on " + Days.plain(ages.planUntil())
                                + ", if it is still needed. The local authority may let it go on to the end of that"
                                + " academic year: at a college until " + Days.plain(ages.planYearUntil())
                                + ", elsewhere until the course ends"));
    }

    private boolean own() {
        return child.frame().own();
    }

    /** What is said of the young person is said to them where they read it themselves. */
    private String told(String words) {
        return own() ? words.replace("the young person's", "your").replace("the young person", "you") : words;
    }

    private String from(LocalDate day) {
        return (day.isAfter(today) ? "from " : "since ") + Days.plain(day);
    }

    /** What adult continuing healthcare was told, and when. */
    public List<Row> notices() {
        return Arrays.stream(AdultCareAge.values())
                .map(age -> Row.of("At " + age.years(), words(age)))
                .toList();
    }

    private String words(AdultCareAge age) {
        GrowingUpPages.Notice notice = told.get(age.years());
        if (notice == null) {
            return told(age.title()) + ": not yet";
        }
        return notice.word() == AdultCareWord.TOLD
                ? told(age.title()) + ": " + Days.plain(notice.on())
                : "Not needed, as somebody wrote down on " + Days.plain(notice.on());
    }

    /** What was talked over, and when. */
    public List<Row> topics() {
        return Arrays.stream(TalkTopic.values())
                .map(topic -> Row.of(told(topic.title()), talked(topic)))
                .toList();
    }

    private String talked(TalkTopic topic) {
        return talks.stream()
                .filter(talk -> talk.topic() == topic)
                .findFirst()
                .map(talk -> Days.plain(talk.on()) + (talk.words().isEmpty() ? "" : ": " + talk.words()))
                .orElse("not yet");
    }

    /** How the move stands. */
    public static List<Row> rows(GrowingUpView move) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("How it stands", move.state().title()));
        rows.add(Row.of("Begun", Days.plain(move.begunOn())));
        rows.add(Row.of("Stays through the move", move.worker().isEmpty() ? "nobody is named yet" : move.worker()));
        rows.add(Row.of("First appointment", Days.plain(move.appointmentOn(), "not agreed yet") + missed(move)));
        if (move.movedOn() != null) {
            rows.add(Row.of("With adult services since", Days.plain(move.movedOn())));
        }
        return rows;
    }

    private static String missed(GrowingUpView move) {
        return switch (move.appointmentsMissed()) {
            case 0 -> "";
            case 1 -> " (missed once; there was another chance)";
            default -> " (missed " + move.appointmentsMissed() + " times; there was always another chance)";
        };
    }

    /** What is known of a service. */
    public static String words(GrowingUpView.Service service) {
        StringBuilder words = new StringBuilder("Invited ").append(Days.plain(service.invitedOn()));
        add(words, "rung", service.chasedOn());
        add(words, "taken to somebody senior", service.escalatedOn());
        add(words, "met", service.metOn());
        add(words, "first appointment", service.appointmentOn());
        if (service.missed() > 0) {
            words.append(", missed ").append(service.missed() == 1 ? "once" : service.missed() + " times");
        }
        words.append(service.keptOn() == null ? "" : ", which took place").append('.');
        return words.append(service.soon().isEmpty() ? "" : " So soon because: " + service.soon())
                .toString();
    }

    private static void add(StringBuilder words, String what, @Nullable LocalDate on) {
        if (on != null) {
            words.append(", ").append(what).append(' ').append(Days.plain(on));
        }
    }
}
