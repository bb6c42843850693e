package uk.waymark.deployment.demo;

/** Which children of Northshire have come to a plan, and how far. */
@DemoPart
class PlanStories {

    private final PlanActs acts;
    private final AssessmentActs assessment;

    PlanStories(PlanActs acts, AssessmentActs assessment) {
        this.acts = acts;
        this.assessment = assessment;
    }

    void tell(Story story, DemoChild child, ReferenceToCome ref) {
        switch (child.key()) {
            case "amira" -> {
                agreed(story, child, ref, 20);
                story.ago(6, () -> acts.sendsDraft(ref.get()));
            }
            case "tom" -> {
                talked(story, child, ref, true);
                story.ago(3, () -> acts.panelIsAsked(ref.get()));
            }
            case "grace" -> {
                talked(story, child, ref, false);
                story.ago(3, () -> acts.issues(ref.get()));
            }
            case "logan" -> begun(story, child, ref, 12);
            case "ewan" -> {
                Story plan = story.beside();
                agreed(plan, child, ref, 34);
                plan.ago(10, () -> acts.sendsDraft(ref.get()));
            }
            case "rosa" -> {
                Story plan = story.beside();
                talked(plan, child, ref, false);
                plan.ago(3, () -> acts.issues(ref.get()));
            }
            default -> {}
        }
    }

    private void begun(Story story, DemoChild child, ReferenceToCome ref, int ago) {
        story.ago(ago, () -> assessment.lastAdvice(ref.get()));
        story.ago(ago - 2, () -> acts.planIsNecessary(ref.get()));
        story.ago(ago - 8, () -> acts.writes(child, ref.get()));
    }

    private void agreed(Story story, DemoChild child, ReferenceToCome ref, int ago) {
        begun(story, child, ref, ago);
        story.ago(ago - 9, () -> acts.saysItIsReady(ref.get()));
        story.ago(ago - 10, () -> acts.healthBoardAgrees(ref.get()));
    }

    private void talked(Story story, DemoChild child, ReferenceToCome ref, boolean panel) {
        agreed(story, child, ref, 30);
        story.ago(18, () -> acts.sendsDraft(ref.get()));
        story.ago(14, () -> acts.familyComments(ref.get()));
        story.ago(10, () -> acts.answersFamily(ref.get(), panel));
        story.ago(5, () -> acts.schoolAnswers(ref.get()));
    }
}
