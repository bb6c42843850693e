package uk.waymark.web.tasks.review;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.review.ReviewWords;

/** The review so far, beside the form of each of its steps. */
@Component
class ReviewBeside {

    private final ReviewStory stories;
    private final OpenSteps steps;

    ReviewBeside(ReviewStory stories, OpenSteps steps) {
        this.stories = stories;
        this.steps = steps;
    }

    void show(Reader reader, OpenStep step, Model model) {
        Told review = told(step);
        model.addAttribute("review", review);
        model.addAttribute("invited", ReviewWords.parts(review));
        model.addAttribute("guests", ReviewWords.guests(review));
        model.addAttribute("outcomes", stories.outcomes(reader, step.child()));
    }

    /** The review of this step. */
    Told told(Reader reader, StepOrder order) {
        return told(steps.show(reader, order.stepId()));
    }

    Told told(OpenStep step) {
        return stories.one(step.child(), step.about());
    }
}
