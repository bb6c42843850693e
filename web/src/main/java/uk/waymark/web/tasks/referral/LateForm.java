package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** Why a decision is late, and whether the law excuses it. */
@Whole
public record LateForm(
        @NotBlank(message = "{note.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String reason,

        @Nullable LateGround ground,

        @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String evidence,

        @Nullable @RealDate(optional = true) TypedDate from,
        @Nullable @RealDate(optional = true) TypedDate to,
        @Nullable @RealDate(optional = true) TypedDate familyToldOn)
        implements Whole.Answers {

    /** A ground in law needs its evidence and the day from which it held; the last day is open while it goes on. */
    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(ground != null && Whole.Answers.blank(evidence), "evidence", "late.evidence.missing")
                .when(ground != null && Whole.Answers.blank(from), "from", "late.from.missing")
                .boxes();
    }

    @Nullable
    ExceptionClaim claim() {
        LocalDate began = day(from);
        if (ground == null || evidence == null || began == null) {
            return null;
        }
        return new ExceptionClaim(ground, evidence.strip(), began, day(to), day(familyToldOn));
    }

    private static @Nullable LocalDate day(@Nullable TypedDate typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
