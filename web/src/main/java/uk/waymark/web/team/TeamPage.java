package uk.waymark.web.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.team.Basis;
import uk.waymark.engine.team.TeamLine;
import uk.waymark.engine.team.TeamRole;
import uk.waymark.web.child.OpenedChild;
import uk.waymark.web.component.Choice;
import uk.waymark.web.component.Row;
import uk.waymark.web.words.Days;

/**
 * A child's team as a page.
 *
 * @param leadAgency the agency that leads; none when nobody has said so
 * @param lastLooks whether to show when each member last looked, which the family may ask but a team need not see
 */
public record TeamPage(
        OpenedChild child, List<TeamLine> members, @Nullable String leadAgency, boolean mayChange, boolean lastLooks) {

    /** What a card says about a member. */
    public static List<Row> rows(TeamLine member, boolean lastLooks) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Part in the team", member.role().title()));
        rows.add(Row.of("Work", member.jobTitle() + ", " + member.agency()));
        String phone = member.phone();
        rows.add(Row.of("Telephone", phone == null || phone.isBlank() ? "not recorded" : phone));
        rows.add(sees(member, !lastLooks));
        rows.add(Row.of("In the team since", Days.plain(member.since())));
        if (lastLooks) {
            Instant viewed = member.lastViewedAt();
            rows.add(Row.of("Last opened the record", viewed == null ? "not yet" : Days.moment(viewed)));
        }
        return rows;
    }

    private static Row sees(TeamLine member, boolean family) {
        boolean asked = member.basis() == Basis.PERMISSION;
        String basis = !family ? member.basis().title() : asked ? "You said yes" : "The law says so";
        String ground = member.ground();
        return Row.of(
                family ? "May read what is written here" : "May see the record",
                basis + (ground == null || asked ? "" : ": " + ground));
    }

    /** The parts that somebody can take. */
    public static List<Choice> parts() {
        return Arrays.stream(TeamRole.values())
                .map(part -> Choice.of(part.name(), part.title()))
                .toList();
    }

    /** How many agencies work with the child. */
    public long agencies() {
        return members.stream().map(TeamLine::agencyId).distinct().count();
    }
}
