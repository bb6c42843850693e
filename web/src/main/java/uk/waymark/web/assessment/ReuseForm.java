package uk.waymark.web.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.advice.AdviceReuse.Agreements;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.advice.ReuseAdvice.Earlier;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;

/** Advice that was given before, and the three agreements that it is enough. */
public record ReuseForm(
        @NotNull(message = "{advice.kind.missing}") AdviserKind kind,

        @NotBlank(message = "{advice.author.missing}") @Size(max = 200, message = "{too.long.200}")
        String author,

        @RealDate(missing = "{advice.given.missing}") TypedDate givenOn,

        @NotBlank(message = "{advice.well.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String well,

        @NotBlank(message = "{advice.needs.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String needs,

        @NotBlank(message = "{advice.words.missing}") @Size(max = 4000, message = "{too.long.4000}")
        String words,

        @Refused("advice.reuse.dates") @RealDate(missing = "{advice.author.agreed.missing}")
        TypedDate authorAgreedOn,

        @RealDate(missing = "{advice.authority.agreed.missing}")
        TypedDate authorityAgreedOn,

        @RealDate(missing = "{advice.family.agreed.missing}")
        TypedDate familyAgreedOn,

        @Nullable UUID commandId) {

    Earlier earlier() {
        return new Earlier(kind, author.strip(), new AdviceText(well.strip(), needs.strip(), words.strip()));
    }

    Agreements agreements() {
        return new Agreements(day(givenOn), day(authorAgreedOn), day(authorityAgreedOn), day(familyAgreedOn));
    }

    private static LocalDate day(TypedDate typed) {
        return typed.date().orElseThrow();
    }
}
