package uk.waymark.engine.foundations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Columns;
import uk.waymark.engine.Ids;
import uk.waymark.engine.clock.Today;

/** Whom the round of a night comes to next, and which round came to every child last: what only time changes is as old as that. */
@Component
class NightRounds {

    private final JdbcClient jdbc;
    private final Today today;

    NightRounds(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * One round.
     *
     * @param id was made when it began: what has a later one was written after that, whatever time a rehearsal made it
     * @param onDay the day on which it began, in England
     */
    record Round(UUID id, LocalDate onDay) {}

    Round begin() {
        return new Round(Ids.next(), today.date());
    }

    /** The round has come to every child. */
    @Transactional
    void done(Round round) {
        byte[] id = Ids.bytes(round.id());
        int kept = jdbc.sql("update night_round set id = ?, on_day = ? where name = 'foundations'")
                .params(id, round.onDay())
                .update();
        if (kept == 0) {
            jdbc.sql("insert into night_round (name, id, on_day) values ('foundations', ?, ?)")
                    .params(id, round.onDay())
                    .update();
        }
    }

    /** The last one that came to every child. */
    Optional<Round> last() {
        return jdbc.sql("select id, on_day from night_round where name = 'foundations'")
                .query((row, n) -> round(row))
                .optional();
    }

    /** The next active children after this one. */
    List<UUID> next(UUID after, int most) {
        return jdbc.sql("select c.id from child_file c where c.status = 'ACTIVE' and c.id > :after order by c.id limit "
                        + most)
                .param("after", Ids.bytes(after))
                .query((row, number) -> Columns.uuid(row, "id"))
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(Columns.uuid(row, "id"), Columns.date(row, "on_day"));
    }
}
