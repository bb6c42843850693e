package uk.waymark.deployment.demo;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.assessment.CheckTheAdvice;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.assessment.TellViews;
import uk.waymark.rules.YesNo;

/** How everybody who knows a child of Northshire is asked, and who has answered. */
@DemoPart
class AssessmentActs {

    private static final String LAST = "psychologist";

    private final OpenTasks tasks;
    private final Cast cast;
    private final Steps steps;

    AssessmentActs(OpenTasks tasks, Cast cast, Steps steps) {
        this.tasks = tasks;
        this.cast = cast;
        this.steps = steps;
    }

    /** The steps of the diagram, each as its own page does it. */
    @DemoPart
    record Steps(ChooseWhomToAsk choose, AnswerTheRequest answer, CheckTheAdvice check, TellViews views) {}

    /** Everybody is asked; all but the educational psychologist, for whom families wait the longest, answer in time. */
    void tell(Story story, DemoChild child, ReferenceToCome ref) {
        story.after(18, () -> chooses(child, ref.get()));
        story.after(26, () -> familyTells(ref.get()));
        story.after(30, () -> answers("nurse", ref.get()));
        story.after(33, () -> answers("socialworker", ref.get()));
        story.after(38, () -> answers("school", ref.get()));
        if (nearlyGrown(child)) {
            story.after(39, () -> answers("college", ref.get()));
        }
    }

    /** The last report that was missing. */
    void lastAdvice(String ref) {
        answers(LAST, ref);
    }

    void chooses(DemoChild child, String ref) {
        List<AskedAdviser> asked = new ArrayList<>(List.of(
                asked(AdviserKind.EDUCATION, "school", Role.SCHOOL),
                asked(AdviserKind.MEDICAL, "nurse", Role.COMMUNITY_NURSING),
                asked(AdviserKind.PSYCHOLOGY, LAST, Role.EDUCATIONAL_PSYCHOLOGIST),
                asked(AdviserKind.SOCIAL_CARE, "socialworker", Role.SOCIAL_WORKER)));
        if (nearlyGrown(child)) {
            asked.add(asked(AdviserKind.ADULTHOOD, "college", Role.COLLEGE));
        }
        Reader dana = cast.reader(Cast.CASEWORKER);
        steps.choose().choose(dana, tasks.order(dana, ref, "choose-advisers"), asked, null);
    }

    private AskedAdviser asked(AdviserKind kind, String who, Role role) {
        return new AskedAdviser(kind, cast.agency(who), role);
    }

    private void familyTells(String ref) {
        Reader dana = cast.reader(Cast.CASEWORKER);
        Views told = new Views(
                "I like it when people tell me first what happens next.",
                HowTold.PICTURES,
                "We want one person to ring, and not to tell everything again each time.",
                HowTold.SPOKEN,
                YesNo.NO,
                YesNo.NO);
        steps.views().tell(dana, tasks.order(dana, ref, "ask-for-views"), told);
    }

    private void answers(String who, String ref) {
        Reader adviser = cast.reader(who);
        AdviceText text = new AdviceText(
                "Joins in when the day is calm and somebody familiar is near.",
                "A familiar adult beside the child at each change of the day, every day.",
                "We saw how much your child enjoys being with others. A grown-up who stays near makes that possible.");
        steps.answer().give(adviser, tasks.order(adviser, ref, "give-advice"), text, -1);
        Reader dana = cast.reader(Cast.CASEWORKER);
        steps.check().enough(dana, tasks.order(dana, ref, "check-advice"));
    }

    /** From Year 9, which nobody under thirteen has reached. */
    private static boolean nearlyGrown(DemoChild child) {
        return child.age().getYears() >= 13;
    }
}
