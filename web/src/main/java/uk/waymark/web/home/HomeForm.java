package uk.waymark.web.home;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.care.Home;
import uk.waymark.engine.casefile.Postcode;
import uk.waymark.rules.YesNo;

/** Where a child lives and what is spoken there, as it was typed. */
public record HomeForm(
        @Nullable String postcode,
        @Size(max = 80) @Nullable String district,
        @Size(max = 60) @Nullable String language,
        @NotNull YesNo interpreter,
        @NotNull Integer version,
        @Nullable UUID commandId) {

    static HomeForm of(Home home, int version) {
        return new HomeForm(home.postcode(), home.district(), home.language(), home.interpreter(), version, null);
    }

    /** Whether the postcode is empty or a whole one. */
    boolean postcodeReads() {
        return text(postcode) == null || Postcode.read(String.valueOf(postcode)).isPresent();
    }

    Home home() {
        String read = text(postcode) == null
                ? null
                : Postcode.read(String.valueOf(postcode)).map(Postcode::text).orElse(null);
        return new Home(read, text(district), text(language), interpreter);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Never where the child lives. */
    @Override
    public String toString() {
        return "a child's home (not shown)";
    }
}
