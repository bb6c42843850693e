package uk.waymark.deployment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.waymark.deployment.stories.world.Area;
import uk.waymark.deployment.stories.world.Areas;
import uk.waymark.deployment.stories.world.Child;
import uk.waymark.deployment.stories.world.Stage;
import uk.waymark.deployment.stories.world.StoryTest;
import uk.waymark.deployment.stories.world.Tasks;
import uk.waymark.deployment.stories.world.TimePasses;
import uk.waymark.deployment.stories.world.Town;
import uk.waymark.deployment.stories.world.Writing;
import uk.waymark.engine.Refusal;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.plan.FamilyTime;

/** A family asks for longer than fifteen days to say what it thinks of the draft. */
@StoryTest
class FamilyTimeStoryIT {

    private static final LocalDate SENT = Town.BEGIN.plusDays(84);

    @Autowired
    private Areas areas;

    @Autowired
    private Writing writing;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TimePasses time;

    @Autowired
    private FamilyTime longer;

    private Reader caseworker;
    private Child child;

    @BeforeEach
    void the_family_has_the_draft() {
        Area area = areas.with(1).at(Stage.DRAFT_WITH_FAMILY, 1).on(SENT);
        caseworker = area.as(Role.SEN_CASEWORKER);
        child = area.child();
    }

    @Test
    void it_has_longer_and_is_heard_on_its_last_day() {
        refused("clock.extend.later", SENT.plusDays(14));
        refused("plan.longer.too.long", SENT.plusDays(90));
        longer.until(caseworker, child.reference(), SENT.plusDays(25));

        time.until(SENT.plusDays(25));
        assertThat(tasks.steps(caseworker, child)).contains("comment-on-the-draft");
        writing.familyComments(child, false);
        assertThat(tasks.steps(caseworker, child)).contains("answer-the-family");
        refused("plan.family.not.asked", SENT.plusDays(40));
    }

    @Test
    void if_it_says_nothing_then_either_the_plan_goes_on() {
        longer.until(caseworker, child.reference(), SENT.plusDays(25));

        time.until(SENT.plusDays(26));
        assertThat(tasks.steps(caseworker, child)).contains("answer-the-family").doesNotContain("comment-on-the-draft");
    }

    private void refused(String key, LocalDate until) {
        assertThatThrownBy(() -> longer.until(caseworker, child.reference(), until))
                .isInstanceOfSatisfying(
                        Refusal.NotNow.class, no -> assertThat(no.messageKey()).isEqualTo(key));
    }
}
