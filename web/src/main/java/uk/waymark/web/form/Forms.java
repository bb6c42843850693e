package uk.waymark.web.form;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import uk.waymark.rules.whatif.FactSheet;

/** Makes forms ready for a page: an untouched one, or one that came back with problems. */
@Component
public class Forms {

    private final MessageSource messages;

    /** Answers with these sentences. */
    public Forms(MessageSource messages) {
        this.messages = messages;
    }

    /** A form that nobody has touched; {@code start} holds what the boxes show first. */
    public Filled untouched(Object start) {
        return new Filled(new BeanPropertyBindingResult(start, "form"), messages, start.getClass());
    }

    /** A form that was sent: typed text is kept as it was, also where it could not be read. */
    public Filled sent(BindingResult result, Class<?> form) {
        return new Filled(result, messages, form);
    }

    /** The forms of a page that has several; {@code back} is the one that came back. */
    public Offered offered(@Nullable Filled back) {
        return new Offered(this, back);
    }

    /** A form that nobody has touched and that starts empty. */
    public <F extends Record> Filled empty(Class<F> form) {
        return untouched(FactSheet.blank(form));
    }
}
