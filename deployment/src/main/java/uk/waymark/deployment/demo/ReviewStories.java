package uk.waymark.deployment.demo;

/** Which children of Northshire have a plan that is being reviewed, and how far; beside everything else about them. */
@DemoPart
class ReviewStories {

    private static final int NOTICE = 20;

    private final ReviewActs acts;

    ReviewStories(ReviewActs acts) {
        this.acts = acts;
    }

    void tell(Story story, DemoChild child, ReferenceToCome ref) {
        switch (child.key()) {
            case "catherine" ->
                story.beside()
                        .ago(12, () -> acts.planFromElsewhere(ref.get()))
                        .ago(9, () -> acts.invites(ref.get(), NOTICE))
                        .ago(7, () -> acts.somebodyWrites(ref.get()))
                        .ago(5, () -> acts.motherAsksForNewAssessment(ref.get()));
            case "beatrix" ->
                story.beside()
                        .ago(55, () -> acts.planFromElsewhere(ref.get()))
                        .ago(54, () -> acts.invites(ref.get(), NOTICE))
                        .ago(52, () -> acts.familySays(ref.get()))
                        .ago(50, () -> acts.papersGoRound(ref.get()))
                        .ago(54 - NOTICE, () -> acts.meets(ref.get()))
                        .ago(28, () -> acts.reports(ref.get()))
                        .ago(9, () -> acts.proposesChanges(ref.get()));
            default -> {}
        }
    }
}
