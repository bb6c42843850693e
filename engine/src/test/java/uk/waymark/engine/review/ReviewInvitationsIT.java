package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.EngineTest.TODAY;
import static uk.waymark.engine.care.AroundChild.id;
import static uk.waymark.engine.review.TestReviews.BY_LAW;
import static uk.waymark.engine.review.TestReviews.MEETING;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.Guest;
import uk.waymark.engine.meeting.HoldMeeting;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingPlan;
import uk.waymark.engine.meeting.MeetingState;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.engine.meeting.PlanMeeting;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.meeting.ReviewTable.Chair;
import uk.waymark.engine.people.Role;

/** Who is asked to a review, by name or by the part that they have in it. */
@EngineTest
class ReviewInvitationsIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    PlanReviews planning;

    @Autowired
    MeetingPages pages;

    @Autowired
    PlanMeeting plans;

    @Autowired
    HoldMeeting holding;

    @Autowired
    MyMeetings mine;

    private TestReviews.Begun begun;
    private Child child;
    private Reader sen;
    private Reader nurse;

    @BeforeEach
    void a_review_is_planned_for_a_child_who_has_a_nurse() {
        begun = reviews.begin();
        child = begun.child();
        sen = begun.sen();
        nurse = around.colleague(child, Role.COMMUNITY_NURSING);
    }

    @Test
    void who_is_asked_stands_on_one_list_by_name_or_by_the_part_that_is_asked_by_letter() {
        MeetingView meeting = begun.arrangedWith(nurse);

        assertThat(meeting.invited())
                .extracting(MeetingView.Invited::part)
                .containsExactlyInAnyOrder(
                        ReviewPart.CHILD,
                        ReviewPart.FAMILY,
                        ReviewPart.HEALTH,
                        ReviewPart.SETTING,
                        ReviewPart.SEN_OFFICER,
                        ReviewPart.SOCIAL_CARE);
        assertThat(begun.guest(ReviewPart.HEALTH).guest()).isEqualTo(Guest.TEAM);
        assertThat(begun.guest(ReviewPart.SETTING).name()).contains("SENCO");
        assertThat(mine.of(nurse).invitations()).singleElement().satisfies(asked -> {
            assertThat(asked.advice()).isTrue();
            assertThat(asked.on()).isEqualTo(MEETING.minusWeeks(2));
        });
    }

    @Test
    void nobody_is_asked_who_is_not_in_the_team_or_twice() {
        Reader stranger = around.worker(child, Role.COMMUNITY_NURSING);
        List<Chair> strange = new ArrayList<>(Chair.unnamed(BY_LAW));
        strange.add(new Chair(ReviewPart.HEALTH, id(stranger.practitionerId())));
        refused("meeting.not.in.team", () -> begun.arrange(MEETING, strange));

        List<Chair> twice = begun.chairsWith(nurse);
        twice.add(new Chair(ReviewPart.KEY_WORKER, id(nurse.practitionerId())));
        refused("review.person.twice", () -> begun.arrange(MEETING, twice));
        assertThat(pages.list(around.open(child), 1, 10).items()).isEmpty();
    }

    @Test
    void another_date_moves_the_one_meeting_and_asks_everybody_again() {
        MeetingView first = begun.arrangedWith(nurse);
        begun.answer(nurse, ReviewPart.HEALTH, Reply.of(InvitationAnswer.ACCEPTED, "Stronger."));
        begun.arrange(MEETING.plusWeeks(1), Chair.unnamed(BY_LAW));

        assertThat(begun.meeting().id()).isEqualTo(first.id());
        assertThat(begun.meeting().on()).isEqualTo(MEETING.plusWeeks(1));
        assertThat(begun.meeting().invited()).hasSameSizeAs(first.invited());
        assertThat(begun.guest(ReviewPart.HEALTH).answer()).isEqualTo(InvitationAnswer.ASKED);
        assertThat(begun.guest(ReviewPart.HEALTH).contribution()).isEqualTo("Stronger.");
    }

    @Test
    void who_is_named_later_takes_the_place_of_the_letter() {
        begun.arrange(MEETING, Chair.unnamed(BY_LAW));
        List<Chair> both = begun.chairsWith(nurse);
        both.addAll(Chair.unnamed(BY_LAW));
        begun.arrange(MEETING, both);

        assertThat(begun.meeting().invited())
                .filteredOn(who -> who.part() == ReviewPart.HEALTH)
                .singleElement()
                .satisfies(who -> assertThat(who.guest()).isEqualTo(Guest.TEAM));
    }

    @Test
    void the_meeting_of_a_review_is_moved_called_off_and_held_by_the_review_alone() {
        MeetingView meeting = begun.arrangedWith(nurse);
        MeetingPlan later = MeetingPlan.review(MEETING.plusDays(1), LocalTime.NOON, false, "Here");
        HoldMeeting.Held held = new HoldMeeting.Held(
                TODAY, Set.of(begun.guest(ReviewPart.FAMILY).id()), "We met.", "Nothing.");

        refused("meeting.review.step", () -> plans.plan(sen, child.reference(), later));
        refused(
                "meeting.review.step",
                () -> plans.move(sen, child.reference(), meeting.id(), later, meeting.version()));
        refused("meeting.review.step", () -> plans.cancel(sen, child.reference(), meeting.id(), meeting.version()));
        refused(
                "meeting.review.step",
                () -> holding.hold(sen, child.reference(), meeting.id(), held, meeting.version()));
    }

    @Test
    void when_a_review_is_over_before_anybody_met_nobody_is_asked_any_more() {
        begun.arrangedWith(nurse);
        planning.closeAll(child.id());

        assertThat(begun.meeting().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(mine.of(nurse).invitations()).isEmpty();
        refused("meeting.over", () -> begun.answer(nurse, ReviewPart.HEALTH, Reply.of(InvitationAnswer.ACCEPTED, "")));
    }
}
