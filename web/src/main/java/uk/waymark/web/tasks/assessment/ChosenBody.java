package uk.waymark.web.tasks.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.PossibleAdvisers.Body;
import uk.waymark.engine.people.Role;

/** A body and a role as one answer of a list. */
public final class ChosenBody {

    private static final int ID = 36;

    private ChosenBody() {}

    /** The answer's value. */
    public static String value(Body body) {
        return body.agencyId() + "_" + body.role().name();
    }

    /**
     * The body that was chosen; null when none was.
     *
     * @throws Refusal.NotNow {@code advisers.unknown} for what no list offers
     */
    public static @Nullable AskedAdviser read(AdviserKind kind, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new AskedAdviser(
                    kind, UUID.fromString(value.substring(0, ID)), Role.valueOf(value.substring(ID + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            throw new Refusal.NotNow("advisers.unknown");
        }
    }
}
