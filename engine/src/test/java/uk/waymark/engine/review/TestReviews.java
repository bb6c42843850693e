package uk.waymark.engine.review;

import static uk.waymark.engine.EngineTest.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.clock.ClockView;
import uk.waymark.engine.clock.Clocks;
import uk.waymark.engine.meeting.AnswerInvitation;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.review.ReviewMeetings.Held;
import uk.waymark.engine.review.ReviewMeetings.Invitation;
import uk.waymark.rules.statute.StatutoryPeriod;

/** Begins reviews of invented children's plans for tests, and takes them as far as the meeting. */
@Component
class TestReviews {

    static final LocalDate MEETING = TODAY.plusWeeks(3);
    static final Set<ReviewPart> BY_LAW = EnumSet.of(
            ReviewPart.FAMILY, ReviewPart.SETTING, ReviewPart.SEN_OFFICER, ReviewPart.HEALTH, ReviewPart.SOCIAL_CARE);
    static final Map<ReviewPart, Attendance> TOGETHER =
            Map.of(ReviewPart.FAMILY, Attendance.CAME, ReviewPart.SETTING, Attendance.CAME);

    private final AroundChild around;
    private final Steps steps;
    private final ReviewStory stories;
    private final Clocks clocks;

    TestReviews(AroundChild around, Steps steps, ReviewStory stories, Clocks clocks) {
        this.around = around;
        this.steps = steps;
        this.stories = stories;
        this.clocks = clocks;
    }

    /** How a review is begun, how its meeting is arranged and held, and how people answer. */
    @Component
    record Steps(PlanReviews planning, ReviewMeetings meetings, AnswerInvitation answers) {}

    /** The review of a new child's plan, begun today. */
    Begun begin() {
        Child child = around.child();
        steps.planning().begin(child.caseworker(), child.reference(), TODAY.minusMonths(10));
        return new Begun(child, stories.running(child.id()).orElseThrow().id());
    }

    /** A review that goes on. */
    final class Begun {

        private final Child child;
        private final UUID id;

        private Begun(Child child, UUID id) {
            this.child = child;
            this.id = id;
        }

        Child child() {
            return child;
        }

        Reader sen() {
            return child.caseworker();
        }

        String reference() {
            return child.reference();
        }

        UUID id() {
            return id;
        }

        void invite(LocalDate on, Set<ReviewPart> people, boolean agreed) {
            steps.meetings().invite(sen(), reference(), id, invitation(on, Chair.unnamed(people), agreed));
        }

        void arrange(LocalDate on, List<Chair> people) {
            steps.meetings().invite(sen(), reference(), id, invitation(on, people, false));
        }

        private Invitation invitation(LocalDate on, List<Chair> people, boolean agreed) {
            MeetingPlan plan = MeetingPlan.review(on, LocalTime.of(10, 0), false, "At school");
            return new Invitation(plan, "A quiet room.", people, agreed, true);
        }

        void hold(Map<ReviewPart, Attendance> people, @Nullable String adulthood) {
            Held held = new Held(
                    MEETING, Present.of(people), "She reads.", "She was there.", Safeguarding.NOTHING_NEW, adulthood);
            steps.meetings().held(sen(), reference(), id, held);
        }

        /** The meeting, to which this nurse is asked by name and everybody else by the part they have in it. */
        MeetingView arrangedWith(Reader nurse) {
            arrange(MEETING, chairsWith(nurse));
            return meeting();
        }

        List<Chair> chairsWith(Reader nurse) {
            List<Chair> chairs = new ArrayList<>(
                    Chair.unnamed(EnumSet.of(ReviewPart.SETTING, ReviewPart.SEN_OFFICER, ReviewPart.SOCIAL_CARE)));
            chairs.add(new Chair(ReviewPart.HEALTH, AroundChild.id(nurse.practitionerId())));
            return chairs;
        }

        /** Somebody answers for this part, having seen what stands there now. */
        void answer(Reader who, ReviewPart part, Reply reply) {
            answer(who, guest(part), reply);
        }

        /** Somebody answers the invitation as they saw it. */
        void answer(Reader who, MeetingView.Invited seen, Reply reply) {
            steps.answers().answer(who, reference(), seen.id(), reply, seen.version());
        }

        void papersGoRound(String text) {
            steps.meetings().papers(sen(), reference(), id, TODAY, Map.of(), text);
        }

        void hold(Present people) {
            Held held = new Held(MEETING, people, "She reads.", "She was there.", Safeguarding.NOTHING_NEW, null);
            steps.meetings().held(sen(), reference(), id, held);
        }

        MeetingView meeting() {
            ReviewStory.Together together = stories.one(around.open(child), id).together();
            return Objects.requireNonNull(together).meeting();
        }

        MeetingView.Invited guest(ReviewPart part) {
            return meeting().invited().stream()
                    .filter(who -> who.part() == part)
                    .findFirst()
                    .orElseThrow();
        }

        ReviewFacts told() {
            return stories.one(around.open(child), id).facts();
        }

        ClockView clock(StatutoryPeriod kind, String round) {
            return clocks.of(child.id()).stream()
                    .filter(running -> running.kind() == kind)
                    .filter(running -> running.subject().equals(id + round))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
