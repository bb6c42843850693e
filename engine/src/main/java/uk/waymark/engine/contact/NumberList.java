package uk.waymark.engine.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.OpenCase;
import uk.waymark.engine.casefile.SealedPhone;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.rules.YesNo;

/** Reads the numbers that a family can ring, as pages show them. */
@Component
public class NumberList {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Today today;

    NumberList(JdbcClient jdbc, Sealer sealer, Today today) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.today = today;
    }

    /** The numbers that serve now; the caller has opened the file for reading. */
    @Transactional(readOnly = true)
    public List<NumberLine> of(OpenCase child) {
        return jdbc.sql("select * from contact_point where case_id = :child and ended_on is null order by label, id")
                .param("child", Ids.bytes(child.caseId()))
                .query((row, number) -> line(child, row))
                .list();
    }

    private NumberLine line(OpenCase child, ResultSet row) throws SQLException {
        UUID id = Columns.uuid(row, "id");
        NumberDetails details = new NumberDetails(
                row.getString("label"),
                sealer.open(child.wrappedKey(), SealedPhone.field(id), row.getBytes("sealed_phone")),
                row.getString("hours"),
                row.getBoolean("primary_out_of_hours"),
                YesNo.valueOf(row.getString("nursing_at_night")),
                YesNo.valueOf(row.getString("consultant_advice")),
                YesNo.valueOf(row.getString("covers_home")),
                YesNo.valueOf(row.getString("covers_age")));
        WeeklyHours hours = WeeklyHours.read(details.hours()).orElseThrow();
        return new NumberLine(
                id,
                details,
                hours.hoursPerWeek(),
                hours.isOpenAt(today.now().atZone(Today.ENGLAND)),
                Columns.dateOrNull(row, "last_tested_on"),
                Columns.dateOrNull(row, "family_told_on"),
                row.getInt("version"));
    }
}
