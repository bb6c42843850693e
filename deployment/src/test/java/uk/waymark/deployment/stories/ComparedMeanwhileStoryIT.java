package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.AssessmentAnswer;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.invariants.Difference;
import uk.waymark.engine.invariants.WholeCheck;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.support.Agreement;
import uk.waymark.engine.support.SupportKind;
import uk.waymark.processes.bpmn.BackgroundWork;
import uk.waymark.processes.referral.AgreeHelp;
import uk.waymark.processes.referral.DecideToAssess;
import uk.waymark.processes.referral.TellFamilyDecision;

/** Records are compared again and again while four people and the engine's worker change them: nothing is reported. */
@StoryTest
class ComparedMeanwhileStoryIT {

    private static final int PEOPLE = 4;
    private static final int CHILDREN_OF_EACH = 6;
    private static final int LOOKS = 10;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Tasks tasks;

    @Autowired
    private AgreeHelp help;

    @Autowired
    private DecideToAssess decide;

    @Autowired
    private TellFamilyDecision family;

    @Autowired
    private BackgroundWork background;

    @Autowired
    private WholeCheck check;

    @Autowired
    private Today today;

    private final Set<UUID> children = ConcurrentHashMap.newKeySet();
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void what_somebody_is_in_the_middle_of_is_never_reported() {
        ExecutorService everybody = Executors.newFixedThreadPool(PEOPLE + 1);
        CompletableFuture<?> people = CompletableFuture.allOf(Stream.generate(town::people)
                .limit(PEOPLE)
                .map(area -> CompletableFuture.runAsync(() -> worksThrough(area), everybody))
                .toArray(CompletableFuture[]::new));
        CompletableFuture<?> engine = CompletableFuture.runAsync(() -> carriesOnUntil(people), everybody);

        List<Difference> found = new ArrayList<>();
        int looks = 0;
        int actsBefore = acts.get();
        while (!people.isDone() && !engine.isDone()) {
            found.addAll(check.of(children).differences());
            looks++;
        }
        everybody.shutdown();
        engine.join();
        people.join();

        assertThat(found).as("what does not hold, in " + looks + " looks").isEmpty();
        assertThat(looks).isGreaterThanOrEqualTo(LOOKS);
        assertThat(acts.get() - actsBefore).isGreaterThan(PEOPLE * CHILDREN_OF_EACH);
        assertThat(children).hasSize(PEOPLE * CHILDREN_OF_EACH);
    }

    private void carriesOnUntil(CompletableFuture<?> people) {
        while (!people.isDone()) {
            background.runDue();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void worksThrough(People area) {
        Reader dana = area.as(Role.SEN_CASEWORKER);
        for (int i = 0; i < CHILDREN_OF_EACH; i++) {
            Child child = front.send(area, front.request(Answers.MET), Ids.next());
            children.add(child.id());
            awaitStep(dana, child, "confirm-assessment");
            Agreement agreed = new Agreement(
                    SupportKind.INTERIM, "An extra adult.", today.date().plusWeeks(4), today.date(), "telephone");
            help.whileWaiting(dana, tasks.order(dana, child, "agree-support-while-waiting"), agreed);
            acts.incrementAndGet();
            decide.decide(
                    dana,
                    tasks.order(dana, child, "confirm-assessment"),
                    new DecideToAssess.Decision(AssessmentAnswer.ASSESS, "The reports say so."));
            acts.incrementAndGet();
            family.yes(dana, tasks.order(dana, child, "tell-family-yes"), today.date(), ToldHow.BY_TELEPHONE);
            acts.incrementAndGet();
        }
    }

    private void awaitStep(Reader reader, Child child, String step) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!tasks.steps(reader, child).contains(step)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("waited in vain for " + step);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
