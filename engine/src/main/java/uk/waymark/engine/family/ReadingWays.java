package uk.waymark.engine.family;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;

/** Remembers who of a family would like to read in easy words, wherever they sign in. */
@Component
public class ReadingWays {

    private final JdbcClient jdbc;

    ReadingWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this sign-in has asked for the easy pages; nobody is given them unasked. */
    @Transactional(readOnly = true)
    public boolean easy(Reader reader) {
        return jdbc.sql("select easy_read from reading_way where account_id = :id")
                .param("id", Ids.bytes(reader.accountId()))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** From now on, or no longer. */
    @Transactional
    public void choose(Reader reader, boolean easy) {
        UUID account = reader.accountId();
        int known = jdbc.sql("update reading_way set easy_read = :easy where account_id = :id")
                .param("easy", easy)
                .param("id", Ids.bytes(account))
                .update();
        if (known == 0) {
            jdbc.sql("insert into reading_way (account_id, easy_read) values (:id, :easy)")
                    .param("id", Ids.bytes(account))
                    .param("easy", easy)
                    .update();
        }
    }
}
