package uk.waymark.engine.panel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.people.Role;

/** What has changed on the agenda of a panel's coming meetings, without saying about whom or why. */
@Component
public class PanelAgenda {

    private static final Set<Role> PANEL = EnumSet.of(Role.PANEL_CHAIR, Role.PANEL_CLERK, Role.PANEL_MEMBER);

    private final JdbcClient jdbc;
    private final Today today;

    PanelAgenda(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** So many questions for the meeting on this day were withdrawn. */
    public record Withdrawn(LocalDate meetsOn, int questions) {}

    /** For those who sit on the panel of an area: the meetings from today on; nothing for anybody else. */
    @Transactional(readOnly = true)
    public List<Withdrawn> withdrawn(Reader reader) {
        if (!reader.isAnyOf(PANEL) || reader.areaId() == null) {
            return List.of();
        }
        return jdbc.sql(
                        "select p.meets_on, count(*) as questions from panel_item p join child_file c on c.id = p.case_id"
                                + " where p.state = 'WITHDRAWN' and p.need_decided_at is null and p.meets_on >= :today"
                                + " and c.area_id = :area group by p.meets_on order by p.meets_on")
                .param("today", today.date())
                .param("area", Columns.stored(reader.areaId()))
                .query((row, number) ->
                        new Withdrawn(Objects.requireNonNull(Columns.date(row, "meets_on")), row.getInt("questions")))
                .list();
    }
}
