package uk.waymark.web.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advice.GiveAdvice.Delay;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.late.Excuse;

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

    @Override
    public Map<String, String> missing() {
        return excuse().missing();
    }

    Delay delay() {
        return new Delay(why.strip(), expectedOn.date().orElseThrow());
    }

    @Nullable
    ExceptionClaim claim() {
        return excuse().claim(null);
    }

    private Excuse excuse() {
        return new Excuse(ground, evidence, from, to);
    }
}
