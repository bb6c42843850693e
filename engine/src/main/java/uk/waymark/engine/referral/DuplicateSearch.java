package uk.waymark.engine.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.casefile.NameSound;
import uk.waymark.engine.crypto.Sealer;
import uk.waymark.engine.referral.PossibleMatch.Likeness;

/**
 * Looks whether a child is known already: by NHS number, by UPN, and by how the name sounds with the birth date or the
 * postcode. One query, whatever the number of children who are known; every part of it has its index, and only the parts
 * for which something is known of this child are asked.
 */
@Component
public class DuplicateSearch {

    private static final int MOST = 20;
    private static final String NOWHERE = "-";
    private static final String COLUMNS =
            "c.id, c.reference, c.given_name, c.family_name, c.birth_date, c.postcode, c.status from child_file c where ";

    private static final BinaryOperator<PossibleMatch> SUREST =
            BinaryOperator.minBy(Comparator.comparing(PossibleMatch::likeness));

    private final JdbcTemplate jdbc;
    private final Sealer sealer;

    DuplicateSearch(JdbcTemplate jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** The known children who may be this one, the surest first, at most 20. */
    @Transactional(readOnly = true)
    public List<PossibleMatch> find(ChildDetails child) {
        return find(List.of(child)).get(0);
    }

    /** The same for each of several children, in their order and still in one query; they are not compared with each other. */
    @Transactional(readOnly = true)
    public List<List<PossibleMatch>> find(List<ChildDetails> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        Question question = new Question();
        children.forEach(child -> ask(question, child));
        List<Map<String, PossibleMatch>> found = Stream.<Map<String, PossibleMatch>>generate(LinkedHashMap::new)
                .limit(children.size())
                .toList();
        jdbc.query(
                question.sql(),
                row -> {
                    int child = row.getInt("child");
                    PossibleMatch match = match(row, children.get(child));
                    found.get(child).merge(match.reference(), match, SUREST);
                },
                question.values());
        return found.stream().map(DuplicateSearch::surest).toList();
    }

    private static List<PossibleMatch> surest(Map<String, PossibleMatch> found) {
        return found.values().stream()
                .sorted(Comparator.comparing(PossibleMatch::likeness).thenComparing(PossibleMatch::reference))
                .limit(MOST)
                .toList();
    }

    private void ask(Question question, ChildDetails child) {
        question.next();
        if (child.nhsNumber() != null) {
            byte[] key = sealer.lookupKey("NHS", child.nhsNumber().digits());
            question.or(Likeness.SAME_NHS_NUMBER, "c.nhs_number_key = ?", key);
        }
        if (child.upn() != null) {
            question.or(
                    Likeness.SAME_UPN,
                    "c.upn_key = ?",
                    sealer.lookupKey("UPN", child.upn().text()));
        }
        String place = child.postcode() == null ? NOWHERE : child.postcode();
        String sound = NameSound.of(child.name().given(), child.name().family());
        question.or(
                Likeness.SOUNDS_LIKE_SAME_POSTCODE,
                "c.name_sound = ? and (c.birth_date = ? or c.postcode = ?)",
                sound,
                child.birthDate(),
                place);
        if (child.postcode() != null) {
            question.or(
                    Likeness.SAME_BIRTH_AND_POSTCODE, "c.birth_date = ? and c.postcode = ?", child.birthDate(), place);
        }
    }

    private static PossibleMatch match(ResultSet row, ChildDetails child) throws SQLException {
        String initials = row.getString("given_name").substring(0, 1)
                + row.getString("family_name").substring(0, 1);
        return new PossibleMatch(
                Ids.uuid(row.getBytes("id")),
                row.getString("reference"),
                likeness(row, child),
                initials,
                row.getDate("birth_date").toLocalDate(),
                ChildStatus.valueOf(row.getString("status")));
    }

    /** What the part that found the row says; a name that sounds alike may go with the birth date, the place or both. */
    private static Likeness likeness(ResultSet row, ChildDetails child) throws SQLException {
        Likeness likeness = Likeness.valueOf(row.getString("likeness"));
        if (likeness != Likeness.SOUNDS_LIKE_SAME_POSTCODE
                || !child.birthDate().equals(row.getDate("birth_date").toLocalDate())) {
            return likeness;
        }
        boolean samePlace = child.postcode() != null && child.postcode().equals(row.getString("postcode"));
        return samePlace ? Likeness.SAME_NAME_BIRTH_AND_POSTCODE : Likeness.SOUNDS_LIKE_SAME_BIRTH;
    }

    /** The query while it is put together: a child may answer several of its parts. */
    private static final class Question {

        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private int child = -1;

        void next() {
            child++;
        }

        void or(Likeness likeness, String condition, Object... asked) {
            parts.add("select " + child + " as child, '" + likeness.name() + "' as likeness, " + COLUMNS + condition
                    + " and c.status <> 'MERGED'");
            values.addAll(List.of(asked));
        }

        String sql() {
            return String.join(" union all ", parts);
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
