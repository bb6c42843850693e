package uk.waymark.web.growingup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.transition.AdultCareAge;
import uk.waymark.engine.transition.GrowingUpView;
import uk.waymark.rules.Finding;
import uk.waymark.rules.transition.AdultAges;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/**
 * A young person's way to adult life as a page.
 *
 * @param move null while it has not begun
 * @param told when adult continuing healthcare was told, by age in years
 * @param records whether the reader may record and change
 */
public record GrowingUpShown(
        OpenedChild child,
        AdultAges ages,
        @Nullable GrowingUpView move,
        Map<Integer, LocalDate> told,
        List<Finding> advice,
        boolean records,
        LocalDate today) {

    /** The four ages at which the law calls somebody an adult, each for its own purpose. */
    public List<Row> fourAges() {
        return List.of(
                Row.of("Decides about treatment and sharing", from(ages.choicesFrom()) + ", on the 16th birthday"),
                Row.of(
                        "Has the rights of the EHC plan",
                        from(ages.planRightsFrom()) + ", the last Friday of June in the school year of turning 16"),
                Row.of(
                        "Adult social care and NHS Continuing Healthcare",
                        from(ages.adultCareFrom()) + ", on the 18th birthday"),
                Row.of("An EHC plan may go on", "until " + Days.plain(ages.planUntil()) + ", if it is still needed"));
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
        LocalDate on = told.get(age.years());
        return age.title() + ": " + (on == null ? "not yet" : Days.plain(on));
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
        return words.append('.').toString();
    }

    private static void add(StringBuilder words, String what, @Nullable LocalDate on) {
        if (on != null) {
            words.append(", ").append(what).append(' ').append(Days.plain(on));
        }
    }
}
