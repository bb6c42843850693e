package uk.waymark.web.contacts;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactNumbers;

/** Says to the engine what the forms about numbers ask for. */
@Component
class NumberWork {

    private static final int NEVER_SHOWN = -1;

    private final ContactNumbers numbers;
    private final Today today;

    NumberWork(ContactNumbers numbers, Today today) {
        this.numbers = numbers;
        this.today = today;
    }

    void keep(Reader reader, String reference, NumberForm form) {
        UUID id = form.numberId();
        if (id == null) {
            numbers.add(reader, reference, form.details());
        } else {
            int version = Objects.requireNonNullElse(form.version(), NEVER_SHOWN);
            numbers.change(reader, reference, id, form.details(), version);
        }
    }

    void done(Reader reader, String reference, NumberDoneForm form) {
        switch (form.what()) {
            case TESTED -> numbers.tested(reader, reference, form.numberId(), today.date(), form.version());
            case TOLD -> numbers.told(reader, reference, form.numberId(), today.date(), form.version());
            case ENDED -> numbers.end(reader, reference, form.numberId(), form.version());
        }
    }

    void none(Reader reader, String reference) {
        numbers.noneFound(reader, reference);
    }
}
