package uk.waymark.web.tasks.keyworker;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.engine.contact.RecordContact.Contact;
import uk.waymark.processes.keyworker.IntroduceYourself;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The new key worker writes down the first talk with the family. */
@Component
class IntroduceYourselfPage implements StepPage<FirstContactForm> {

    private final IntroduceYourself work;

    IntroduceYourselfPage(IntroduceYourself work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("introduce-yourself");
    }

    @Override
    public Class<FirstContactForm> form() {
        return FirstContactForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, FirstContactForm form) {
        String note = Objects.requireNonNullElse(form.note(), "");
        return work.introduced(reader, order, new Contact(form.on().date().orElseThrow(), form.how(), note));
    }
}
