package uk.waymark.engine.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.people.Role;

/** Tells who is behind a sign-in, in one query, afresh for every request: a role taken away is gone at once. */
@Component
public class Readers {

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person behind an open account; empty when the account is closed or unknown, or the person has left. */
    @Transactional(readOnly = true)
    public Optional<Reader> byUsername(String username) {
        var rows = jdbc.sql("""
                        select a.id, a.display_name, p.id as practitioner, g.id as agency, g.area_id as area, r.role,
                          case when exists (select 1 from family_member m where m.account_id = a.id
                            and m.restricted = true) then 1 else 0 end as shut_out
                        from account a
                        join account_role r on r.account_id = a.id
                        left join practitioner p on p.id = a.practitioner_id
                        left join agency g on g.id = p.agency_id
                        where a.username = :username and a.enabled = true and p.left_on is null""")
                .param("username", username)
                .query((row, number) -> new Row(
                        Ids.uuid(row.getBytes("id")),
                        row.getString("display_name"),
                        id(row.getBytes("practitioner")),
                        id(row.getBytes("agency")),
                        id(row.getBytes("area")),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("shut_out")))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row first = rows.get(0);
        Set<Role> roles = rows.stream().map(Row::role).collect(Collectors.toUnmodifiableSet());
        return Optional.of(new Reader(
                first.account, first.practitioner, first.agency, first.area, roles, first.displayName, first.shutOut));
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return bytes == null ? null : Ids.uuid(bytes);
    }

    private record Row(
            UUID account,
            String displayName,
            @Nullable UUID practitioner,
            @Nullable UUID agency,
            @Nullable UUID area,
            Role role,
            boolean shutOut) {}
}
