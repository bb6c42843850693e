package uk.waymark.web.late;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** A ground in law on which something may be late, as somebody has typed it. */
public record Excuse(
        @Nullable LateGround ground,
        @Nullable String evidence,
        @Nullable TypedDate from,
        @Nullable TypedDate to) {

    /** A ground needs its evidence and the day from which it held; the last day is open while it goes on. */
    public Map<String, String> missing() {
        return new Missing()
                .when(ground != null && Whole.Answers.blank(evidence), "evidence", "late.evidence.missing")
                .when(ground != null && Whole.Answers.blank(from), "from", "late.from.missing")
                .boxes();
    }

    /** What is claimed, told to the family on this day; nothing without a ground. */
    public @Nullable ExceptionClaim claim(@Nullable TypedDate familyToldOn) {
        LocalDate began = TypedDate.read(from);
        if (ground == null || evidence == null || began == null) {
            return null;
        }
        return new ExceptionClaim(ground, evidence.strip(), began, TypedDate.read(to), TypedDate.read(familyToldOn));
    }
}
