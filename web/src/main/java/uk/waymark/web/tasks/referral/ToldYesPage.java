package uk.waymark.web.tasks.referral;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.referral.TellFamilyDecision;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The family is told that we will assess; telling them ends the six weeks. */
@Component
class ToldYesPage implements StepPage<ToldForm> {

    private final TellFamilyDecision work;

    ToldYesPage(TellFamilyDecision work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("tell-family-yes");
    }

    @Override
    public Class<ToldForm> form() {
        return ToldForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ToldForm form) {
        return work.yes(reader, order, form.toldOn().date().orElseThrow(), form.how());
    }
}
