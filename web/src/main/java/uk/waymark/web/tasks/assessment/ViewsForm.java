package uk.waymark.web.tasks.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.rules.YesNo;

/** What the child and the family think and want, and how they told it. */
public record ViewsForm(
        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String child,

        @NotNull(message = "{views.how.missing}") HowTold childHow,

        @Nullable @Size(max = 4000, message = "{too.long.4000}")
        String family,

        @NotNull(message = "{views.how.missing}") HowTold familyHow,
        @NotNull(message = "{views.interpreter.missing}") YesNo interpreter,
        @NotNull(message = "{views.help.missing}") YesNo wantsHelp) {

    Views views() {
        return new Views(text(child), childHow, text(family), familyHow, interpreter, wantsHelp);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
