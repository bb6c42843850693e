package uk.waymark.deployment.stories.walk;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import uk.waymark.deployment.drive.choices.AllChoices;

/** What a walk needs beside the world of the stories. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    AllChoices.class,
    CareHappenings.class,
    CareHappenings.Around.class,
    Cast.class,
    Footing.class,
    Happenings.class,
    Happenings.Comings.class,
    Happenings.Turns.class,
    MoveHappenings.class,
    Walk.class,
    Walk.Chance.class
})
class WalkSettings {}
