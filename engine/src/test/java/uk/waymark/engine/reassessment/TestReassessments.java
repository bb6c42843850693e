package uk.waymark.engine.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.Ids;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.reassessment.AskToReassess.Request;
import uk.waymark.engine.reassessment.DecideReassessment.Decided;
import uk.waymark.engine.review.PlanReviews;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Children whose plan is in force, and what is asked for and decided about them, for tests. */
@Component
class TestReassessments {

    private final AroundChild around;
    private final PlanReviews planning;
    private final Course course;
    private final Clocks clocks;

    TestReassessments(AroundChild around, PlanReviews planning, Course course, Clocks clocks) {
        this.around = around;
        this.planning = planning;
        this.course = course;
        this.clocks = clocks;
    }

    /** Where somebody asks, where it is decided, and where it is found. */
    @Component
    record Course(AskToReassess asking, DecideReassessment deciding, ReassessmentStory stories) {}

    /** A new child that came with a plan ten months ago. */
    Begun begin() {
        Child child = around.child();
        planning.begin(child.caseworker(), child.reference(), TODAY.minusMonths(10));
        return new Begun(child, course, clocks);
    }

    /** The child, and what happens to what is asked for. */
    record Begun(Child child, Course course, Clocks clocks) {

        UUID ask(RightToAsk by, LocalDate receivedOn) {
            Request request = new Request(by, receivedOn, "She cannot walk any more.");
            course.asking().ask(child.caseworker(), child.reference(), request);
            return course.stories().running(child.id()).orElseThrow().id();
        }

        ReassessmentState decide(UUID id, ReassessmentAnswer answer, @Nullable RefusalGround ground) {
            Decided decided = new Decided(answer, ground, "So it is.");
            return course.deciding().decide(child.caseworker(), child.reference(), id, decided, Ids.next());
        }

        ClockView only(StatutoryPeriod kind) {
            List<ClockView> found = clocks.of(child.id()).stream()
                    .filter(one -> one.kind() == kind)
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        List<StatutoryPeriod> periods() {
            return clocks.of(child.id()).stream().map(ClockView::kind).toList();
        }
    }
}
