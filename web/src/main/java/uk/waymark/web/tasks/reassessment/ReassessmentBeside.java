package uk.waymark.web.tasks.reassessment;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.reassessment.ReassessmentStory;
import uk.waymark.processes.tasks.OpenStep;

/** Who asked and why, and when needs were last assessed, beside the form of each step. */
@Component
class ReassessmentBeside {

    private final ReassessmentStory stories;

    ReassessmentBeside(ReassessmentStory stories) {
        this.stories = stories;
    }

    void show(OpenStep step, Model model) {
        model.addAttribute("told", stories.one(step.child(), step.about()));
        model.addAttribute("lately", stories.lately(step.child()));
    }
}
