package uk.waymark.deployment.demo;

import java.time.LocalDate;
import uk.waymark.engine.eligibility.AssessmentAnswer;

/** Tells, for every child of Northshire, what happened until the first start. */
@DemoPart
class Stories {

    private static final String YES_BECAUSE =
            "The reports show needs that the setting alone cannot meet, and it may be necessary to provide for them by a plan.";
    private static final String NO_BECAUSE =
            "The school's own support has begun to work. We will look again if that changes, and you can ask again at any time.";
    private static final String MORE_BECAUSE =
            "We do not know yet what has been tried. We are asking the setting, and will decide as soon as they answer.";

    private final FrontDoorActs front;
    private final DecisionActs decisions;
    private final KeyWorkerActs keyWorkers;
    private final Cast cast;
    private final Lives lives;

    /** How a child's life goes on once there is a key worker, and who is around the child. */
    @DemoPart
    record Lives(
            AssessmentActs assessment,
            SettledLives settled,
            PlanStories plans,
            ReviewStories reviews,
            TeamActs teams) {}

    Stories(FrontDoorActs front, DecisionActs decisions, KeyWorkerActs keyWorkers, Cast cast, Lives lives) {
        this.front = front;
        this.decisions = decisions;
        this.keyWorkers = keyWorkers;
        this.cast = cast;
        this.lives = lives;
    }

    Story of(DemoChild child, LocalDate firstStart) {
        Story story = new Story(firstStart, child.daysAgo());
        ReferenceToCome ref = new ReferenceToCome();
        story.after(0, () -> ref.set(front.ask(child, firstStart)));
        DemoParent.of(child)
                .ifPresent(parent -> story.after(
                        1, () -> lives.teams().familyMember(cast.reader(Cast.CASEWORKER), ref.get(), parent)));
        switch (child.stage()) {
            case JUST_ARRIVED, POSSIBLE_DUPLICATE -> {}
            case SAME_CHILD ->
                story.ago(1, () -> ref.set(front.familyAsksToo(child, firstStart)))
                        .ago(1, () -> decisions.sameChild(ref.get()));
            case DECIDE, NOT_MET, LATE, MORE_INFORMATION, TELL_YES, SIGNPOST_PLAN, SIGNPOSTED ->
                undecided(story, child, ref);
            default -> decided(story, child, ref);
        }
        return story;
    }

    private void undecided(Story story, DemoChild child, ReferenceToCome ref) {
        story.after(4, () -> decisions.supportWhileWaiting(ref.get()));
        switch (child.stage()) {
            case MORE_INFORMATION ->
                story.after(10, () -> decide(ref, AssessmentAnswer.MORE_INFORMATION, MORE_BECAUSE));
            case LATE -> story.timePasses(44, () -> {});
            case TELL_YES -> story.ago(2, () -> decide(ref, AssessmentAnswer.ASSESS, YES_BECAUSE));
            case SIGNPOST_PLAN -> story.ago(2, () -> decide(ref, AssessmentAnswer.NOT_ASSESS, NO_BECAUSE));
            case SIGNPOSTED ->
                story.after(24, () -> decide(ref, AssessmentAnswer.NOT_ASSESS, NO_BECAUSE))
                        .after(27, () -> decisions.signpost(ref.get()))
                        .after(30, () -> decisions.tellNo(ref.get()));
            default -> {}
        }
    }

    private void decide(ReferenceToCome ref, AssessmentAnswer answer, String reason) {
        decisions.decide(ref.get(), answer, reason);
    }

    private void decided(Story story, DemoChild child, ReferenceToCome ref) {
        story.after(2, () -> decisions.home(child, ref.get()));
        story.after(3, () -> decisions.supportWhileWaiting(ref.get()));
        switch (child.stage()) {
            case ASK_FAMILY -> {
                yes(story, ref, 6, 3);
                story.ago(2, () -> lives.assessment().chooses(child, ref.get()));
            }
            case NO_CAPACITY -> {
                story.ago(6, () -> decide(ref, AssessmentAnswer.ASSESS, YES_BECAUSE));
                story.ago(4, () -> {
                    cast.keyWorkersAvailable(false);
                    decisions.tellYes(ref.get());
                });
                story.ago(4, () -> cast.keyWorkersAvailable(true));
            }
            case CONFIRM_WORKER -> {
                yes(story, ref, 8, 5);
                story.ago(2, () -> keyWorkers.familyAnswers(child, ref.get()));
            }
            case ACCEPT_CHILD, INTRODUCE -> {
                yes(story, ref, 12, 9);
                story.ago(6, () -> keyWorkers.familyAnswers(child, ref.get()));
                story.ago(3, () -> keyWorkers.confirm(child, ref.get()));
                if (child.stage() == Stage.INTRODUCE) {
                    story.ago(2, () -> keyWorkers.accept(ref.get()));
                }
            }
            default -> {
                withKeyWorker(story, child, ref);
                lives.assessment().tell(story, child, ref);
                lives.settled().tell(story, child, ref);
                lives.plans().tell(story, child, ref);
                lives.reviews().tell(story, child, ref);
            }
        }
    }

    private void yes(Story story, ReferenceToCome ref, int decidedAgo, int toldAgo) {
        story.ago(decidedAgo, () -> decide(ref, AssessmentAnswer.ASSESS, YES_BECAUSE));
        story.ago(toldAgo, () -> decisions.tellYes(ref.get()));
    }

    private void withKeyWorker(Story story, DemoChild child, ReferenceToCome ref) {
        story.after(14, () -> decide(ref, AssessmentAnswer.ASSESS, YES_BECAUSE))
                .after(17, () -> decisions.tellYes(ref.get()))
                .after(20, () -> keyWorkers.familyAnswers(child, ref.get()))
                .after(21, () -> keyWorkers.confirm(child, ref.get()))
                .after(22, () -> keyWorkers.accept(ref.get()))
                .after(25, () -> keyWorkers.introduce(ref.get()));
    }
}
