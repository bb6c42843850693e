package uk.waymark.engine.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.NameSound;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.referral.PossibleMatch.Likeness;

/**
 * Looks whether a child is known already: by NHS number, by UPN, and by how the name sounds with the birth date or the
 * postcode. One query, whatever the number of children; every part of it has its index.
 */
@Component
public class DuplicateSearch {

    private static final byte[] NO_KEY = new byte[32];
    private static final int MOST = 20;

    private static final String COLUMNS =
            "select c.id, c.reference, c.given_name, c.family_name, c.name_sound, c.birth_date, c.postcode, c.status,"
                    + " case when c.nhs_number_key = :nhs then 1 else 0 end as same_nhs,"
                    + " case when c.upn_key = :upn then 1 else 0 end as same_upn"
                    + " from child_file c where c.status <> 'MERGED' and ";

    private static final String QUERY = String.join(
            " union ",
            COLUMNS + "c.nhs_number_key = :nhs",
            COLUMNS + "c.upn_key = :upn",
            COLUMNS + "c.name_sound = :sound and c.birth_date = :born",
            COLUMNS + "c.name_sound = :sound and c.postcode = :postcode",
            COLUMNS + "c.birth_date = :born and c.postcode = :postcode");

    private final JdbcClient jdbc;
    private final Sealer sealer;

    DuplicateSearch(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** The known children who may be this one, the surest first, at most 20. */
    @Transactional(readOnly = true)
    public List<PossibleMatch> find(ChildDetails child) {
        String sound = NameSound.of(child.name().given(), child.name().family());
        Map<String, PossibleMatch> found = new LinkedHashMap<>();
        jdbc.sql(QUERY)
                .param(
                        "nhs",
                        key(
                                "NHS",
                                child.nhsNumber() == null
                                        ? null
                                        : child.nhsNumber().digits()))
                .param(
                        "upn",
                        key("UPN", child.upn() == null ? null : child.upn().text()))
                .param("sound", sound)
                .param("born", child.birthDate())
                .param("postcode", child.postcode() == null ? "-" : child.postcode())
                .query((row, number) -> match(row, child, sound))
                .list()
                .forEach(match -> found.putIfAbsent(match.reference(), match));
        return found.values().stream()
                .sorted(Comparator.comparing(PossibleMatch::likeness).thenComparing(PossibleMatch::reference))
                .limit(MOST)
                .toList();
    }

    private byte[] key(String kind, @Nullable String number) {
        return number == null ? NO_KEY : sealer.lookupKey(kind, number);
    }

    private static PossibleMatch match(ResultSet row, ChildDetails child, String sound) throws SQLException {
        String initials = row.getString("given_name").substring(0, 1)
                + row.getString("family_name").substring(0, 1);
        return new PossibleMatch(
                Ids.uuid(row.getBytes("id")),
                row.getString("reference"),
                likeness(row, child, sound),
                initials,
                row.getDate("birth_date").toLocalDate(),
                ChildStatus.valueOf(row.getString("status")));
    }

    private static Likeness likeness(ResultSet row, ChildDetails child, String sound) throws SQLException {
        if (row.getInt("same_nhs") == 1) {
            return Likeness.SAME_NHS_NUMBER;
        }
        if (row.getInt("same_upn") == 1) {
            return Likeness.SAME_UPN;
        }
        boolean soundsLike = sound.equals(row.getString("name_sound"));
        boolean bornTogether =
                child.birthDate().equals(row.getDate("birth_date").toLocalDate());
        boolean samePlace = child.postcode() != null && child.postcode().equals(row.getString("postcode"));
        if (soundsLike && bornTogether) {
            return samePlace ? Likeness.SAME_NAME_BIRTH_AND_POSTCODE : Likeness.SOUNDS_LIKE_SAME_BIRTH;
        }
        return soundsLike ? Likeness.SOUNDS_LIKE_SAME_POSTCODE : Likeness.SAME_BIRTH_AND_POSTCODE;
    }
}
