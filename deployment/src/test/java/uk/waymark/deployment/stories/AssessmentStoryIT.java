package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Assessing;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Desk;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.FrontDoor.Answers;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advice.AdviceReuse.Agreements;
import uk.waymark.engine.advice.GiveAdvice;
import uk.waymark.engine.advice.ReuseAdvice;
import uk.waymark.engine.assessment.AdviceState;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AssessmentOfChild;
import uk.waymark.engine.assessment.AssessmentOfChild.Standing;
import uk.waymark.engine.assessment.Release;
import uk.waymark.engine.assessment.RequestLine;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.assessment.AnswerTheRequest;
import uk.waymark.processes.assessment.ChangeAdvisers;
import uk.waymark.processes.assessment.ChooseWhomToAsk;
import uk.waymark.processes.tasks.SimpleSteps;

/** From "yes" to all advice: one came late, one could not be given, one was there already, and nobody was asked twice. */
@StoryTest
class AssessmentStoryIT {

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private Desk desk;

    @Autowired
    private Assessing assessing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private ChooseWhomToAsk choose;

    @Autowired
    private AnswerTheRequest answer;

    @Autowired
    private SimpleSteps simple;

    @Autowired
    private ReuseAdvice reuse;

    @Autowired
    private GiveAdvice give;

    @Autowired
    private ChangeAdvisers change;

    @Autowired
    private AssessmentOfChild assessment;

    @Autowired
    private Ledgers ledgers;

    private Reader dana;
    private Reader hospital;
    private Reader psychologist;
    private Reader social;
    private Reader hospice;
    private Child child;

    @BeforeEach
    void everybody_who_knows_the_child_is_asked() {
        People people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        hospice = people.as(Role.HOSPICE);
        hospital = town.another(people, Role.HOSPITAL);
        psychologist = town.another(people, Role.EDUCATIONAL_PSYCHOLOGIST);
        social = town.another(people, Role.SOCIAL_WORKER);
        Reader college = town.another(people, Role.COLLEGE);
        child = front.asks(people, Answers.MET);
        desk.agreesToAssess(child);
        LocalDate day = Town.BEGIN;
        reuse.reuse(
                dana,
                child.reference(),
                new ReuseAdvice.Earlier(AdviserKind.EDUCATION, "Her teacher, for the review", Assessing.TEXT),
                new Agreements(day.minusMonths(2), day, day, day));
        choose.choose(
                dana,
                tasks.order(dana, child, "choose-advisers"),
                List.of(
                        Assessing.asked(AdviserKind.MEDICAL, hospital),
                        Assessing.asked(AdviserKind.PSYCHOLOGY, psychologist),
                        Assessing.asked(AdviserKind.SOCIAL_CARE, social),
                        Assessing.asked(AdviserKind.ADULTHOOD, college),
                        Assessing.asked(AdviserKind.OTHER, hospice)),
                null);
        answer.notKnown(college, tasks.order(college, child, "give-advice"), "");
        ledgers.agree();
    }

    private Standing standing() {
        return assessment.latest(child.id()).orElseThrow();
    }

    private RequestLine line(AdviserKind kind) {
        return standing().requests().stream()
                .filter(request -> request.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void advice_comes_in_time_late_not_at_all_and_from_before_and_the_plan_can_be_written() {
        assertThat(line(AdviserKind.EDUCATION).state()).isEqualTo(AdviceState.REUSED);
        assessing.gives(child, hospice);
        assessing.gives(child, social);
        answer.decline(hospital, tasks.order(hospital, child, "give-advice"), "She has not been here since 2019.");
        simple.done(dana, tasks.order(dana, child, "go-on-without-advice"), "The hospice wrote what matters.");
        UUID request = line(AdviserKind.PSYCHOLOGY).id();
        give.late(
                psychologist,
                child.reference(),
                request,
                new GiveAdvice.Delay("We are too few.", Town.BEGIN.plusWeeks(8)),
                null);

        time.days(36);
        assertThat(tasks.steps(dana, child)).contains("remind-the-adviser");
        time.days(43);
        ledgers.agree();
        assertThat(tasks.steps(dana, child)).contains("ask-why-advice-is-late");
        assertThat(line(AdviserKind.PSYCHOLOGY).late(Town.BEGIN.plusDays(43))).isTrue();
        assessing.familyTells(child);
        assertThat(standing().running()).isTrue();
        assessing.gives(child, psychologist);

        assertThat(tasks.steps(dana, child)).doesNotContain("remind-the-adviser", "ask-why-advice-is-late");
        assertThat(standing().gatheredOn()).isEqualTo(Town.BEGIN.plusDays(43));
        assertThat(line(AdviserKind.PSYCHOLOGY).excused()).isFalse();
        assertThat(tasks.steps(dana, child)).contains("decide-plan-needed");
    }

    @Test
    void a_body_that_was_released_cannot_write_any_more_and_nobody_writes_for_another() {
        UUID request = line(AdviserKind.PSYCHOLOGY).id();
        assertThatThrownBy(() -> give.save(hospital, child.reference(), request, Assessing.TEXT, -1))
                .isInstanceOf(Refusal.NotFound.class);

        for (Release why : List.of(Release.SOMEBODY_ELSE, Release.NOT_NEEDED)) {
            refused(
                    "advisers.still.needed",
                    () -> change.withdraw(dana, child.reference(), request, why, "The family would like nobody."));
        }
        change.withdraw(dana, child.reference(), request, Release.MOVED_AWAY, "The family lives elsewhere now.");
        ledgers.agree();

        assertThatThrownBy(() -> give.save(psychologist, child.reference(), request, Assessing.TEXT, -1))
                .as("whoever is no longer asked does not see the child either")
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(tasks.steps(psychologist, child)).isEmpty();
        assertThat(standing().running()).isTrue();
    }

    @Test
    void all_three_must_have_agreed_to_earlier_advice_before_it_is_used_again() {
        LocalDate day = Town.BEGIN;
        ReuseAdvice.Earlier earlier = new ReuseAdvice.Earlier(AdviserKind.PSYCHOLOGY, "Somebody", Assessing.TEXT);
        refused(
                "advice.reuse.dates",
                () -> reuse.reuse(dana, child.reference(), earlier, new Agreements(day, day, day, day.plusDays(1))));
        assertThat(line(AdviserKind.PSYCHOLOGY).state()).isEqualTo(AdviceState.ASKED);
    }
}
