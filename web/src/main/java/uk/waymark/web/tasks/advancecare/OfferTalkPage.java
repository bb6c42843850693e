package uk.waymark.web.tasks.advancecare;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** A talk about what matters if things change is offered. */
@Component
class OfferTalkPage implements StepPage<OfferForm> {

    private final TalkAndPlan work;
    private final AdvancePlanBeside beside;

    OfferTalkPage(TalkAndPlan work, AdvancePlanBeside beside) {
        this.work = work;
        this.beside = beside;
    }

    @Override
    public Set<String> steps() {
        return Set.of(TalkAndPlan.OFFER);
    }

    @Override
    public Class<OfferForm> form() {
        return OfferForm.class;
    }

    @Override
    public void show(Reader reader, OpenStep step, Model model) {
        beside.show(reader, step, model);
    }

    @Override
    public Answer done(Reader reader, StepOrder order, OfferForm form) {
        return switch (form.what()) {
            case WANTED -> work.wanted(reader, order, form.words());
            case NOT_NOW -> work.notNow(reader, order, TalkAndPlan.OFFER, form.words(), form.again());
            case PUT_OFF -> work.putOff(reader, order, form.words(), form.again());
            case NOT_NEEDED -> work.notNeeded(reader, order, form.words());
        };
    }
}
