package uk.waymark.web.growingup;

import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.transition.AskAdultServices;
import uk.waymark.engine.transition.BeginGrowingUp;
import uk.waymark.engine.transition.ServiceAnswer;
import uk.waymark.engine.transition.Talks;

/** Says to the engine what the forms about growing up ask for. */
@Component
class GrowingUpWork {

    private final BeginGrowingUp begin;
    private final AskAdultServices services;
    private final Talks talks;
    private final Today today;

    GrowingUpWork(BeginGrowingUp begin, AskAdultServices services, Talks talks, Today today) {
        this.begin = begin;
        this.services = services;
        this.talks = talks;
        this.today = today;
    }

    void begin(Reader reader, String reference) {
        begin.byHand(reader, reference);
    }

    void invite(Reader reader, String reference, ServiceForm form) {
        services.invite(reader, reference, form.kind(), form.name().strip());
    }

    void talk(Reader reader, String reference, TalkForm form) {
        talks.about(
                reader,
                reference,
                form.topic(),
                form.on().date().orElseThrow(),
                Objects.requireNonNullElse(form.words(), ""));
    }

    void word(Reader reader, String reference, ServiceWordForm form) {
        switch (form.what()) {
            case ACCEPTED ->
                services.answered(reader, reference, form.serviceId(), ServiceAnswer.ACCEPTED, form.version());
            case DECLINED ->
                services.answered(reader, reference, form.serviceId(), ServiceAnswer.DECLINED, form.version());
            case MET -> services.met(reader, reference, form.serviceId(), today.date(), form.version());
        }
    }
}
