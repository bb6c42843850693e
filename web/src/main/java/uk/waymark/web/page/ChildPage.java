package uk.waymark.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import uk.waymark.engine.access.Reader;
import uk.waymark.web.form.Filled;
import uk.waymark.web.form.Sent;

/**
 * A page about one child while it is made: who asks for it, which child the address names, and what it will show.
 *
 * @param reference as it was asked for: nobody has checked yet whether there is such a child for this reader
 */
public record ChildPage(Reader reader, String reference, ModelMap model) {

    /** Whether somebody of the family reads it. */
    public boolean family() {
        return reader.family();
    }

    /** Gives the page something to show. */
    public ChildPage with(String name, @Nullable Object value) {
        model.addAttribute(name, value);
        return this;
    }

    /** Gives the page its form, with the number of the order. */
    public ChildPage form(Filled form) {
        return with("form", form).with("commandId", form.commandId());
    }

    /** The same for a form about something that others may change meanwhile: {@code version} is its present edition. */
    public ChildPage form(Filled form, int version) {
        return form(form).with("version", form.edition(version));
    }

    /** A form that was sent from here; {@code leadsTo} is the page that follows, below the child's own address. */
    public Sent sent(String kind, String leadsTo, Record form, BindingResult typed) {
        return Sent.by(reader, kind, "/children/" + reference + leadsTo, form, typed);
    }
}
