package uk.waymark.web.find;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.casefile.ChildSearch;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.TypedDate;

/** What somebody looks for, as it was typed. */
public record FindForm(
        @Size(max = 120) @Nullable String words,
        @RealDate(optional = true) @Nullable TypedDate born) {

    static final FindForm EMPTY = new FindForm(null, null);

    boolean empty() {
        return !hasWords() && bornOn() == null;
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    @Nullable
    LocalDate bornOn() {
        return TypedDate.read(born);
    }

    ChildSearch search() {
        return new ChildSearch(hasWords() ? words : null, bornOn(), null, false);
    }

    /** Never what was typed, so that it cannot slip into a log. */
    @Override
    public String toString() {
        return "a search (not shown)";
    }
}
