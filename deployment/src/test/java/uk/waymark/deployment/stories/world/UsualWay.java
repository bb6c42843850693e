package uk.waymark.deployment.stories.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;

/** How a child usually comes from one stage to the next; every child has a key worker of its own. */
@TestComponent
class UsualWay {

    private final FrontDoor front;
    private final Town town;
    private final Desk desk;
    private final Search search;
    private final Plan plan;

    UsualWay(FrontDoor front, Town town, Desk desk, Search search, Plan plan) {
        this.front = front;
        this.town = town;
        this.desk = desk;
        this.search = search;
        this.plan = plan;
    }

    /** From the advice to the plan. */
    @TestComponent
    record Plan(Assessing assessing, Writing writing, Issuing issuing) {}

    Child begins(People people) {
        Map<Role, Reader> its = new EnumMap<>(people.byRole());
        Reader keyWorker = town.another(people, Role.KEY_WORKER);
        its.put(Role.KEY_WORKER, keyWorker);
        town.available(keyWorker, false);
        return front.asks(new People(people.area(), its), FrontDoor.Answers.MET);
    }

    /** Only few are proposed to a family: those of other children have no room while this child's is looked for. */
    void keyWorkerIsThere(Child child, boolean there) {
        town.available(child.as(Role.KEY_WORKER), there);
    }

    /** From the stage before it. */
    void comesTo(Child child, Stage stage) {
        switch (stage) {
            case ASKED_FOR -> throw new IllegalArgumentException("that is where every child begins");
            case HELPED_MEANWHILE -> desk.helpWhileWaiting(child);
            case TO_BE_ASSESSED -> {
                keyWorkerIsThere(child, true);
                desk.agreesToAssess(child);
                keyWorkerIsThere(child, false);
            }
            case KEY_WORKER_KNOWN -> {
                keyWorkerIsThere(child, true);
                search.finds(child, child.as(Role.KEY_WORKER));
            }
            case ADVICE_ASKED -> plan.assessing().asksEveryone(child, child::as);
            case ADVICE_GIVEN -> {
                plan.assessing()
                        .advisers(child)
                        .forEach(adviser -> plan.assessing().gives(child, adviser));
                plan.assessing().familyTells(child);
            }
            case DRAFT_WITH_FAMILY -> plan.writing().draftIsSent(child);
            case FAMILY_ANSWERED -> {
                plan.writing().familyComments(child, false);
                plan.writing().familyIsAnswered(child, List.of("Hill School"), false);
                plan.writing().settingsAnswer(child);
            }
            case PLAN_FINAL -> plan.issuing().issues(child);
        }
    }
}
