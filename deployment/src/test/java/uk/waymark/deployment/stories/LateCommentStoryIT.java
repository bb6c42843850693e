package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.engine.testing.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Care;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.FrontDoor;
import uk.waymark.deployment.stories.world.HowFar;
import uk.waymark.deployment.stories.world.HowFar.Where;
import uk.waymark.deployment.stories.world.Issuing;
import uk.waymark.deployment.stories.world.Ledgers;
import uk.waymark.deployment.stories.world.People;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.consultation.CommentLine;
import uk.waymark.engine.consultation.Comments;
import uk.waymark.engine.consultation.FamilyComments;
import uk.waymark.engine.consultation.LateComments;
import uk.waymark.engine.consultation.LateComments.Stands;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.plan.AnswerLateComment;
import uk.waymark.rules.YesNo;

/** A family that was silent for its fifteen days speaks afterwards, and is heard until the plan is final. */
@StoryTest
class LateCommentStoryIT {

    private static final Comments SAID = new Comments("The nights are not in there.", null, YesNo.YES, YesNo.NOT_KNOWN);

    @Autowired
    private Town town;

    @Autowired
    private FrontDoor front;

    @Autowired
    private HowFar far;

    @Autowired
    private Care care;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Writing writing;

    @Autowired
    private Issuing issuing;

    @Autowired
    private LateComments late;

    @Autowired
    private FamilyComments comments;

    @Autowired
    private AnswerLateComment answer;

    @Autowired
    private TimePasses time;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private Today today;

    private Reader dana;
    private Reader keyWorker;
    private Child child;

    @BeforeEach
    void the_family_has_the_draft() {
        People people = town.people();
        dana = people.as(Role.SEN_CASEWORKER);
        keyWorker = people.as(Role.KEY_WORKER);
        child = front.asksForOneAged(people, 3);
        far.reaches(child, Where.FAMILY_READS_THE_DRAFT);
    }

    @Test
    void what_comes_after_the_fifteen_days_is_kept_as_late_told_to_the_caseworker_and_answered() {
        refused("plan.late.asked.now", () -> late.give(keyWorker, child.reference(), SAID));
        time.until(today.date().plusDays(16));
        assertThat(tasks.steps(dana, child)).contains("answer-the-family").doesNotContain("answer-late-comment");

        late.give(keyWorker, child.reference(), SAID);
        ledgers.agree();

        assertThat(said()).singleElement().satisfies(line -> {
            assertThat(line.late()).isTrue();
            assertThat(line.givenOn()).isEqualTo(today.date());
            assertThat(line.reply()).isNull();
        });
        assertThat(tasks.steps(dana, child)).contains("answer-the-family", "answer-late-comment");
        writing.familyIsAnswered(child, List.of(), false);
        assertThat(said())
                .singleElement()
                .satisfies(line -> assertThat(line.reply())
                        .as("what is answered at the family's own step is not this")
                        .isNull());

        LocalDate met = today.date();
        refused("plan.meeting.missing", () -> answers("We write it in.", null));
        refused("plan.reply.missing", () -> answers(" ", met));
        answers("We write it in.", met);
        ledgers.agree();
        assertThat(said())
                .singleElement()
                .satisfies(line -> assertThat(line.reply()).isEqualTo("We write it in."));
        assertThat(tasks.steps(dana, child)).doesNotContain("answer-late-comment");
    }

    @Test
    void a_family_that_has_answered_can_add_something_until_the_plan_is_final() {
        writing.familyComments(child, false);
        late.give(keyWorker, child.reference(), SAID);
        writing.familyIsAnswered(child, List.of(), false);
        assertThat(said()).extracting(CommentLine::late).containsExactly(true, false);
        assertThat(said().get(1).reply()).isEqualTo("We add it.");
        refused(
                "plan.comment.missing",
                () -> late.give(keyWorker, child.reference(), new Comments(" ", null, YesNo.NO, YesNo.NO)));

        time.until(today.date().plusDays(16));
        issuing.issues(child);
        assertThat(late.stands(care.open(keyWorker, child))).isEqualTo(Stands.FINAL);
        refused("plan.late.final", () -> late.give(keyWorker, child.reference(), SAID));
        assertThat(tasks.steps(dana, child))
                .as("what was said in time is answered all the same")
                .contains("answer-late-comment");
        answers("The plan is final. You can ask for a review.", today.date());
        ledgers.agree();
    }

    private void answers(String words, @Nullable LocalDate met) {
        answer.answered(dana, tasks.order(dana, child, "answer-late-comment"), words, met);
    }

    private List<CommentLine> said() {
        return comments.list(care.open(keyWorker, child));
    }
}
