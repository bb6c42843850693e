package uk.waymark.engine.review;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.review.TestReviews.BY_LAW;
import static uk.waymark.engine.review.TestReviews.MEETING;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.EngineTest;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.meeting.MeetingPages;
import uk.waymark.engine.meeting.ReviewTable.Chair;

/** The same review is opened by two people, and both arrange its meeting. */
@EngineTest
class TwoArrangeReviewIT {

    @Autowired
    TestReviews reviews;

    @Autowired
    AroundChild around;

    @Autowired
    ReviewRecords records;

    @Autowired
    MeetingPages pages;

    @Autowired
    TransactionTemplate transaction;

    @RepeatedTest(5)
    void two_who_arrange_a_review_at_once_make_one_meeting() throws Exception {
        TestReviews.Begun review = reviews.begin();
        CyclicBarrier bothHaveOpened = new CyclicBarrier(2);
        Callable<String> arranges = () -> arrangesOnceBothHaveOpened(review, bothHaveOpened);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<String> outcomes = new ArrayList<>();
        try {
            for (Future<String> one : both.invokeAll(List.of(arranges, arranges))) {
                outcomes.add(one.get());
            }
        } finally {
            both.shutdown();
        }
        assertThat(outcomes).containsExactlyInAnyOrder("arranged", "stale.page");
        assertThat(pages.list(around.open(review.child()), 1, 10).items()).hasSize(1);
    }

    /** Both know the review as it was before either wrote, so the second always comes too late. */
    private String arrangesOnceBothHaveOpened(TestReviews.Begun review, CyclicBarrier bothHaveOpened) {
        try {
            transaction.executeWithoutResult(now -> {
                records.open(review.sen(), review.reference(), review.id(), Act.DO_TASK);
                meet(bothHaveOpened);
                review.arrange(MEETING, Chair.unnamed(BY_LAW));
            });
            return "arranged";
        } catch (Refusal.NotNow refused) {
            return refused.messageKey();
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
