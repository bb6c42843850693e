package uk.waymark.web.tasks.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.clock.ExceptionClaim;
import uk.waymark.engine.clock.LateGround;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;
import uk.waymark.web.late.Excuse;

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

    @Override
    public Map<String, String> missing() {
        return excuse().missing();
    }

    @Nullable
    ExceptionClaim claim() {
        return excuse().claim(familyToldOn);
    }

    private Excuse excuse() {
        return new Excuse(ground, evidence, from, to);
    }
}
