package uk.waymark.deployment.multiply.copy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.engine.Ids;
import uk.waymark.engine.casefile.CaseReference;
import uk.waymark.engine.casefile.NhsNumber;
import uk.waymark.engine.casefile.Upn;
import uk.waymark.engine.crypto.DataKeys;

/** Invents who the children of each copy are; no reference and no number is given twice. */
public final class NewChildren {

    /** Digits after the 999 of invented NHS numbers, where neither the demo nor the driver begins. */
    private static final int FIRST_NUMBER = 400_000;

    private final DataKeys keys;
    private final List<Lived> lived;
    private final Set<String> references = new HashSet<>();
    private int number = FIRST_NUMBER;
    private int pupil;
    private int named;

    public NewChildren(JdbcTemplate jdbc, DataKeys keys) {
        this.keys = keys;
        this.lived = jdbc.query(
                "select id, reference, known_as, nhs_number_key is not null, upn_key is not null"
                        + " from child_file order by id",
                (row, n) -> new Lived(
                        Ids.uuid(row.getBytes(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5)));
        lived.forEach(child -> references.add(child.reference()));
    }

    private record Lived(
            UUID id, String reference, @Nullable String knownAs, boolean hasNhsNumber, boolean hasUpn) {}

    /** How many children live in the area that is copied. */
    public int size() {
        return lived.size();
    }

    /** The next copy. */
    public Copy copy(int copyNumber) {
        Map<String, String> own = new HashMap<>();
        Map<UUID, NewChild> children = new HashMap<>();
        for (Lived child : lived) {
            NewChild invented = invent(child);
            own.put(child.reference(), invented.reference());
            children.put(child.id(), invented);
        }
        return new Copy(copyNumber, own, children);
    }

    private NewChild invent(Lived child) {
        int n = named++;
        String given = Names.given(n * 7);
        return new NewChild(
                reference(),
                keys.newWrappedKey(),
                given,
                Names.family(n * 13),
                child.knownAs() == null
                        ? null
                        : given.substring(0, 1) + given.substring(1, Math.min(3, given.length())),
                child.hasNhsNumber() ? nhsNumber() : null,
                child.hasUpn() ? upn() : null);
    }

    private String reference() {
        String next = CaseReference.random().text();
        while (!references.add(next)) {
            next = CaseReference.random().text();
        }
        return next;
    }

    /** In the range that is never given to anybody. */
    private String nhsNumber() {
        while (true) {
            String nine = "999" + number++;
            for (int check = 0; check < 10; check++) {
                if (NhsNumber.read(nine + check).isPresent()) {
                    return nine + check;
                }
            }
        }
    }

    private String upn() {
        String digits = "999" + String.format("%09d", pupil++);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            if (Upn.read(letter + digits).isPresent()) {
                return letter + digits;
            }
        }
        throw new IllegalStateException("no check letter for " + digits);
    }
}
