package uk.waymark.web.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advice.GiveAdvice.Delay;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/** Why advice will be late, by when it comes, and whether the law excuses it. */
@Whole
public record DelayForm(
        @NotBlank(message = "{advice.reason.missing}") @Size(max = 2000, message = "{too.long.2000}")
        String why,

        @RealDate(missing = "{advice.expected.missing}") TypedDate expectedOn,
        @Nullable LateGround ground,

        @Nullable @Size(max = 400, message = "{too.long.400}")
        String evidence,

        @Nullable @RealDate(optional = true) TypedDate from,
        @Nullable @RealDate(optional = true) TypedDate to,
        @Nullable UUID commandId)
        implements Whole.Answers {

    /** A ground in law needs its evidence and the day from which it held. */
    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(ground != null && Whole.Answers.blank(evidence), "evidence", "late.evidence.missing")
                .when(ground != null && Whole.Answers.blank(from), "from", "late.from.missing")
                .boxes();
    }

    Delay delay() {
        return new Delay(why.strip(), expectedOn.date().orElseThrow());
    }

    @Nullable
    ExceptionClaim claim() {
        LocalDate began = day(from);
        return ground == null || evidence == null || began == null
                ? null
                : new ExceptionClaim(ground, evidence.strip(), began, day(to), null);
    }

    private static @Nullable LocalDate day(@Nullable TypedDate typed) {
        return typed == null ? null : typed.date().orElse(null);
    }
}
