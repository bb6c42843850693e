package uk.waymark.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.rules.whatif.FactSheet;
import uk.waymark.web.component.Problem;

/** The forms of a page that has several: one of them may have come back, the others are untouched. */
public final class Offered {

    private final Forms forms;
    private final @Nullable Filled back;

    Offered(Forms forms, @Nullable Filled back) {
        this.forms = forms;
        this.back = back;
    }

    /** The form of this kind: as it came back, else empty. */
    public <F extends Record> Filled form(Class<F> kind) {
        return form(FactSheet.blank(kind));
    }

    /** The form of this kind: as it came back, else as it starts. */
    public Filled form(Record start) {
        return back != null && back.isA(start.getClass()) ? back : forms.untouched(start);
    }

    /** What has to be mended in the form that came back. */
    public List<Problem> problems() {
        return back == null ? List.of() : back.problems();
    }
}
