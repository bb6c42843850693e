package uk.waymark.processes.advancecare;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan;
import uk.waymark.engine.advancecare.CourseOfAdvancePlan.Standing;
import uk.waymark.engine.news.AdvancePlanChanged;
import uk.waymark.engine.news.AdvanceTalkMayHelp;
import uk.waymark.engine.news.AdvanceTalkWished;
import uk.waymark.engine.news.GoingHomePlanned;
import uk.waymark.processes.journey.ChildOfJourney;

/**
 * Begins the journey of an advance care plan, and moves it when something was recorded on the plan's own page: what is
 * recorded there answers the step that waits.
 */
@Component
class FollowAdvancePlan {

    private static final Set<String> ANSWERED =
            Set.of(TalkAndPlan.OFFER, TalkAndPlan.WRITE, TalkAndPlan.AGREE, TalkAndPlan.LOOK_AGAIN);
    private static final Set<String> ON_THE_WAY = Set.of(TalkAndPlan.WRITE, TalkAndPlan.AGREE);

    private final PlanJourney journey;
    private final CourseOfAdvancePlan course;
    private final ChildOfJourney children;
    private final OwnStep own;

    FollowAdvancePlan(PlanJourney journey, CourseOfAdvancePlan course, ChildOfJourney children, OwnStep own) {
        this.journey = journey;
        this.course = course;
        this.children = children;
        this.own = own;
    }

    @EventListener
    void on(AdvanceTalkMayHelp news) {
        journey.runningOrBegun(news.caseRef());
    }

    /** Nobody who wants to talk waits for a date. */
    @EventListener
    void on(AdvanceTalkWished news) {
        journey.sooner(journey.runningOrBegun(news.caseRef()));
    }

    /** After a stay in hospital a plan may say something else; a family that wanted none is asked on its own day. */
    @EventListener
    void on(GoingHomePlanned news) {
        if (course.of(children.of(news.caseRef()).caseId()).made()) {
            journey.running(news.caseRef()).ifPresent(journey::sooner);
        }
    }

    @EventListener
    void on(AdvancePlanChanged news) {
        if (own.underWay()) {
            return;
        }
        Standing now = course.of(news.caseId());
        if (news.edition()) {
            newEdition(journey.runningOrBegun(news.caseRef()), now);
        } else {
            journey.running(news.caseRef()).ifPresent(running -> copies(running, now));
        }
    }

    private void newEdition(ProcessInstance running, Standing now) {
        Follows follows = Follows.from(now);
        Map<String, String> answers = follows.answers(now);
        Optional<String> open = journey.openStep(running, ANSWERED);
        if (open.isEmpty()) {
            journey.recorded(running, answers);
        } else if (follows != Follows.WANTED || !ON_THE_WAY.contains(open.get())) {
            journey.answer(running, open.get(), answers);
        }
    }

    private void copies(ProcessInstance running, Standing now) {
        boolean waits = journey.openStep(running, Set.of(ConfirmCopies.STEP)).isPresent();
        if (waits && now.holders() > 0 && now.waiting() == 0) {
            journey.answer(running, ConfirmCopies.STEP, Map.of());
        } else if (!waits && now.made() && now.waiting() > 0) {
            journey.recorded(running, Follows.COPIES.answers(now));
        }
    }
}
