package uk.waymark.web.tasks.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.review.Invited;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.engine.review.ReviewStory.Told;
import uk.waymark.processes.tasks.OpenStep;
import uk.waymark.processes.tasks.OpenSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.web.component.Choice;

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
        Told review = stories.one(step.child(), step.about());
        model.addAttribute("review", review);
        model.addAttribute("invited", choices(review.people()));
        model.addAttribute("outcomes", stories.outcomes(reader, step.child()));
    }

    /** Everybody who was invited to the review of this step. */
    List<Invited> invited(Reader reader, StepOrder order) {
        OpenStep step = steps.show(reader, order.stepId());
        return stories.one(step.child(), step.about()).people();
    }

    private static List<Choice> choices(List<Invited> people) {
        return people.stream()
                .map(person -> Choice.of(person.part().name(), person.part().title()))
                .toList();
    }
}
