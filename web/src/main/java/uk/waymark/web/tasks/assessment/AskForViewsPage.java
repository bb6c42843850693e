package uk.waymark.web.tasks.assessment;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.command.Answer;
import uk.waymark.processes.assessment.TellViews;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.tasks.StepPage;

/** The child and the family say what they think and want, or somebody writes down what they told. */
@Component
class AskForViewsPage implements StepPage<ViewsForm> {

    private final TellViews work;

    AskForViewsPage(TellViews work) {
        this.work = work;
    }

    @Override
    public Set<String> steps() {
        return Set.of("ask-for-views");
    }

    @Override
    public Class<ViewsForm> form() {
        return ViewsForm.class;
    }

    @Override
    public Answer done(Reader reader, StepOrder order, ViewsForm form) {
        return work.tell(reader, order, form.views());
    }
}
