package uk.waymark.engine.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Ids;
import uk.waymark.engine.TestChildren;
import uk.waymark.engine.TestPeople;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.AssessmentRecords;
import uk.waymark.engine.casefile.ChildFile;
import uk.waymark.engine.casefile.ChildFiles;
import uk.waymark.engine.casefile.ChildName;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.news.AssessmentBegun;
import uk.waymark.engine.news.ReviewPlanned;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.referral.ChildDetails;
import uk.waymark.engine.review.ReviewFacts;
import uk.waymark.engine.review.ReviewStory;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.statute.StatutoryPeriod;

/** A child of whom another system says how far the journey is goes on from there. */
@EngineTest
@RecordApplicationEvents
class TakeOverChildIT {

    @Autowired
    private TakeOverChild takeOver;

    @Autowired
    private ChildFiles files;

    @Autowired
    private AssessmentRecords assessments;

    @Autowired
    private AssessmentOfChild standing;

    @Autowired
    private Clocks clocks;

    @Autowired
    private ReviewStory reviews;

    @Autowired
    private Today today;

    @Autowired
    private TestChildren areas;

    @Autowired
    private TestPeople people;

    @Autowired
    private ApplicationEvents published;

    private Reader lead;

    @BeforeEach
    void a_lead_of_an_area() {
        lead = people.worker(areas.area(), Role.SEND_LEAD);
    }

    @Test
    void a_child_who_is_being_assessed_goes_on_with_the_assessment_and_its_twenty_weeks() {
        LocalDate received = today.date().minusWeeks(7);
        LocalDate decided = today.date().minusWeeks(2);

        ChildFile child = taken(received, decided, null);

        assertThat(assessments.running(child.id()).begunOn()).isEqualTo(decided);
        assertThat(standing.latest(child.id()).orElseThrow().requests()).isEmpty();
        assertThat(published.stream(AssessmentBegun.class)).containsExactly(new AssessmentBegun(child.reference()));
        assertThat(clocks.due(child.id(), StatutoryPeriod.FINAL_PLAN)).contains(received.plusWeeks(20));
        assertThat(clocks.due(child.id(), StatutoryPeriod.DECIDE_TO_ASSESS)).isEmpty();
    }

    @Test
    void a_child_with_a_plan_is_not_assessed_again_and_waits_for_the_review() {
        LocalDate received = today.date().minusWeeks(60);

        ChildFile child = taken(received, received.plusWeeks(5), received.plusWeeks(19));

        assertThat(assessments.latest(child.id())).isEmpty();
        assertThat(published.stream(AssessmentBegun.class)).isEmpty();
        assertThat(published.stream(ReviewPlanned.class)).hasSize(1);
    }

    @Test
    void the_stated_day_of_a_review_is_kept_for_a_child_of_four() {
        LocalDate due = today.date().plusMonths(2);

        ReviewFacts.Due review = reviewOf(LocalDate.of(2021, 9, 20), due);

        assertThat(review.completeBy()).isEqualTo(due);
        assertThat(review.countedFrom()).isEqualTo(due.minusYears(1));
    }

    @Test
    void a_move_of_the_past_makes_nobody_late_who_arrives_now() {
        LocalDate due = today.date().plusMonths(2);

        ReviewFacts.Due review = reviewOf(LocalDate.of(2014, 10, 15), due);

        assertThat(review.completeBy()).isEqualTo(due);
        assertThat(review.transferOn()).isNull();
    }

    private ReviewFacts.Due reviewOf(LocalDate born, LocalDate due) {
        ChildFile child = taken(born, null, null, today.date().minusYears(2), due);
        clocks.of(child.id()).forEach(clock -> clocks.wake(child.id(), clock.kind(), clock.subject()));
        assertThat(clocks.of(child.id())).noneMatch(ClockView::breached);
        return reviews.running(child.id()).orElseThrow().due();
    }

    @Test
    void an_assessment_whose_twenty_weeks_nobody_could_count_is_not_taken_in() {
        assertThatThrownBy(() -> taken(null, today.date().minusWeeks(2), null)).hasMessage("import.received.missing");
        assertThat(published.stream(AssessmentBegun.class)).isEmpty();
    }

    private ChildFile taken(@Nullable LocalDate received, @Nullable LocalDate decided, @Nullable LocalDate plan) {
        return taken(LocalDate.of(2015, 3, 27), received, decided, plan, null);
    }

    private ChildFile taken(
            LocalDate born,
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDate plan,
            @Nullable LocalDate due) {
        ChildName name = new ChildName("Given" + letters(), "Family" + letters(), null);
        ChildDetails child = new ChildDetails(name, born, null, null, null);
        CareSoFar so = new CareSoFar(received, decided, plan, due, YesNo.NOT_KNOWN);
        String location = takeOver.take(child, so, Set.of(), lead, Ids.next()).location();
        return files.findByReference(location.substring(location.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    private static String letters() {
        return Ids.next().toString().replaceAll("[^a-f]", "");
    }
}
