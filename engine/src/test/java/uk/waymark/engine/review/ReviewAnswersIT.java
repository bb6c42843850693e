package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.meeting.AnswerInvitation.Reply;
import uk.waymark.engine.meeting.InvitationAnswer;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.MeetingView;
import uk.waymark.engine.meeting.MyMeetings;
import uk.waymark.engine.meeting.ReviewPart;
import uk.waymark.engine.people.Role;

/** Who is asked to a review finds it on their own page, answers and writes their advice there. */
@EngineTest
class ReviewAnswersIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    ReviewStory stories;

    @Autowired
    MeetingPages pages;

    @Autowired
    MyMeetings mine;

    private TestReviews.Begun begun;
    private Child child;
    private Reader sen;
    private Reader nurse;

    @BeforeEach
    void a_review_to_which_a_nurse_is_asked() {
        begun = reviews.begin();
        child = begun.child();
        sen = begun.sen();
        nurse = around.colleague(child, Role.COMMUNITY_NURSING);
    }

    @Test
    void who_cannot_come_says_why_and_is_asked_for_advice_until_it_is_here() {
        begun.arrangedWith(nurse);
        refused("meeting.why.missing", () -> answer(InvitationAnswer.DECLINED, "", " "));

        answer(InvitationAnswer.DECLINED, "", "On leave.");
        assertThat(begun.guest(ReviewPart.HEALTH).why()).isEqualTo("On leave.");
        assertThat(mine.of(nurse).invitations())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answered()).isTrue());
        assertThat(adviceOfNurse()).isEqualTo(Advice.NOT_KNOWN);

        answer(InvitationAnswer.DECLINED, "Stronger than last year.", "On leave.");
        assertThat(mine.of(nurse).invitations()).isEmpty();
        assertThat(adviceOfNurse()).isEqualTo(Advice.RECEIVED);
    }

    @Test
    void nobody_nags_for_advice_once_the_papers_have_gone_round() {
        begun.arrangedWith(nurse);
        answer(InvitationAnswer.ACCEPTED, "", "");
        assertThat(mine.of(nurse).invitations()).as("who comes still writes").hasSize(1);
        refused("review.papers.missing", () -> begun.papersGoRound(" "));
        begun.papersGoRound("The school says that she reads.");

        assertThat(mine.of(nurse).invitations()).isEmpty();
    }

    @Test
    void advice_for_a_review_can_be_replaced_and_never_taken_away() {
        begun.arrangedWith(nurse);
        answer(InvitationAnswer.ACCEPTED, "Stronger.", "");
        refused("meeting.advice.stays", () -> answer(InvitationAnswer.ACCEPTED, " ", ""));
        refused("meeting.advice.stays", () -> answerOf(sen, ""));
        answer(InvitationAnswer.ACCEPTED, "Much stronger.", "");

        assertThat(begun.guest(ReviewPart.HEALTH).contribution()).isEqualTo("Much stronger.");
    }

    @Test
    void who_may_not_read_the_advice_of_another_writes_down_their_answer_and_takes_nothing_away() {
        begun.arrangedWith(nurse);
        answer(InvitationAnswer.ACCEPTED, "Stronger.", "");
        Reader manager = around.colleague(child, Role.TEAM_MANAGER);
        assertThat(pages.one(manager, around.open(child), begun.meeting().id()).reads())
                .isFalse();

        answerOf(manager, "");
        refused("meeting.advice.unread", () -> answerOf(manager, "Will dial in."));

        assertThat(begun.guest(ReviewPart.HEALTH).contribution()).isEqualTo("Stronger.");
    }

    @Test
    void who_may_not_read_why_somebody_cannot_come_does_not_take_it_away() {
        begun.arrangedWith(nurse);
        answer(InvitationAnswer.DECLINED, "", "On leave.");
        Reader manager = around.colleague(child, Role.TEAM_MANAGER);

        begun.answer(manager, ReviewPart.HEALTH, new Reply(InvitationAnswer.DECLINED, "", " "));

        assertThat(begun.guest(ReviewPart.HEALTH).why()).isEqualTo("On leave.");
    }

    @Test
    void two_who_answer_at_once_do_not_write_over_each_other() {
        begun.arrangedWith(nurse);
        MeetingView.Invited seen = begun.guest(ReviewPart.HEALTH);
        begun.answer(sen, seen, Reply.of(InvitationAnswer.ACCEPTED, "By phone."));

        refused("stale.page", () -> begun.answer(nurse, seen, Reply.of(InvitationAnswer.ACCEPTED, "Mine.")));
        assertThat(begun.guest(ReviewPart.HEALTH).contribution()).isEqualTo("By phone.");
    }

    @Test
    void what_was_written_is_open_to_those_who_are_asked_and_to_no_other_of_the_team() {
        MeetingView meeting = begun.arrangedWith(nurse);
        answer(InvitationAnswer.ACCEPTED, "Stronger.", "");
        Reader volunteer = around.colleague(child, Role.VOLUNTARY);

        MeetingView seen = pages.one(volunteer, around.open(child), meeting.id());
        assertThat(seen.reads()).isFalse();
        assertThat(seen.invited()).allMatch(who -> who.contribution().isEmpty());
        assertThat(pages.one(nurse, around.open(child), meeting.id()).invited())
                .anyMatch(who -> who.contribution().equals("Stronger."));
    }

    private void answer(InvitationAnswer answer, String advice, String why) {
        begun.answer(nurse, ReviewPart.HEALTH, new Reply(answer, advice, why));
    }

    /** Somebody writes down that the nurse comes, and what she is said to have written. */
    private void answerOf(Reader who, String advice) {
        begun.answer(who, ReviewPart.HEALTH, Reply.of(InvitationAnswer.ACCEPTED, advice));
    }

    private Advice adviceOfNurse() {
        return stories.one(around.open(child), begun.id()).adviceOf(begun.guest(ReviewPart.HEALTH));
    }
}
