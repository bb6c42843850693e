package uk.waymark.deployment.stories.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceText;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.PossibleAdvisers;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.views.HowTold;
import uk.waymark.engine.views.Views;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.assessment.CheckTheAdvice;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.assessment.TellViews;
import uk.waymark.rules.YesNo;

/** How a child's needs are assessed together: everybody is asked at once, each answers, and the family is heard. */
@TestComponent
public class Assessing {

    /** What an adviser writes. */
    public static final AdviceText TEXT = new AdviceText("She likes water.", "Swimming, weekly.", "She swims well.");

    private final Tasks tasks;
    private final Town town;
    private final Care care;
    private final Steps steps;
    private final Desk.Words words;

    Assessing(Tasks tasks, Town town, Care care, Steps steps, Desk.Words words) {
        this.tasks = tasks;
        this.town = town;
        this.care = care;
        this.steps = steps;
        this.words = words;
    }

    /** The steps of the diagram, and whom the law names. */
    @TestComponent
    record Steps(
            PossibleAdvisers law,
            ChooseWhomToAsk choose,
            AnswerTheRequest answer,
            CheckTheAdvice check,
            TellViews views) {}

    /** Everybody whom the law names for this child is asked; the answer is who they are. */
    public List<Reader> asksEveryone(Child child) {
        return asksEveryone(child, role -> town.another(child.people(), role));
    }

    /** The same; {@code somebody} finds who is asked. */
    public List<Reader> asksEveryone(Child child, Function<Role, Reader> somebody) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        List<Reader> people = new ArrayList<>();
        List<AskedAdviser> asked = new ArrayList<>();
        for (AdviserKind kind : steps.law().required(care.open(dana, child))) {
            Reader who = somebody.apply(somebodyFor(kind));
            people.add(who);
            asked.add(asked(kind, who));
        }
        steps.choose().choose(dana, tasks.order(dana, child, "choose-advisers"), asked, null);
        words.then();
        return people;
    }

    /** Whom the law names for this child, of the people of its area. */
    List<Reader> advisers(Child child) {
        return steps.law().required(care.open(child.as(Role.SEN_CASEWORKER), child)).stream()
                .map(kind -> child.as(somebodyFor(kind)))
                .toList();
    }

    /** Somebody's body, to be asked for this. */
    public static AskedAdviser asked(AdviserKind kind, Reader who) {
        return new AskedAdviser(
                kind, Care.id(who.agencyId()), who.roles().iterator().next());
    }

    private static Role somebodyFor(AdviserKind kind) {
        return switch (kind) {
            case EDUCATION -> Role.SCHOOL;
            case MEDICAL -> Role.HOSPITAL;
            case PSYCHOLOGY -> Role.EDUCATIONAL_PSYCHOLOGIST;
            case SOCIAL_CARE -> Role.SOCIAL_WORKER;
            default -> Role.COLLEGE;
        };
    }

    /** Somebody who was asked answers, and the caseworker reads that it is enough. */
    public void gives(Child child, Reader adviser) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        steps.answer().give(adviser, tasks.order(adviser, child, "give-advice"), TEXT, -1);
        words.then();
        steps.check().enough(dana, tasks.order(dana, child, "check-advice"));
        words.then();
    }

    /** The child tells what it likes; the family does not wish to say anything now. */
    public void familyTells(Child child) {
        Reader dana = child.as(Role.SEN_CASEWORKER);
        Views told = new Views("I like to swim.", HowTold.PICTURES, "", HowTold.DOES_NOT_WISH, YesNo.NO, YesNo.NO);
        steps.views().tell(dana, tasks.order(dana, child, "ask-for-views"), told);
        words.then();
    }

    /** Everybody is asked, answers and is heard: all advice is there. */
    public void gathersAllAdvice(Child child) {
        asksEveryone(child).forEach(adviser -> gives(child, adviser));
        familyTells(child);
    }
}
