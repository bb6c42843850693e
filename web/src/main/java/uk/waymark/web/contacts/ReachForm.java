package uk.waymark.web.contacts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.family.Reached;
import uk.waymark.rules.YesNo;

/** How somebody of the family would like to be reached, as they typed it. */
public record ReachForm(
        @Nullable @Pattern(regexp = " *|[+]?[0-9() ]{6,24}", message = "{number.phone.wrong}")
        String phone,

        @Nullable @Size(max = 60, message = "{too.long.60}") String language,

        @NotNull(message = "{reach.interpreter.missing}") YesNo interpreter,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static ReachForm of(Reached now) {
        return new ReachForm(now.phone(), now.language(), now.interpreter(), now.version(), null);
    }

    Reached said() {
        return new Reached(text(phone), text(language), interpreter, version);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "how somebody of a family is reached (not shown)";
    }
}
