package uk.waymark.deployment.stories.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.waymark.engine.testing.MovableClock;

/** What a story needs beside the product: its time, its people, what they do, and faults on demand. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Areas.class,
    Assessing.class,
    Assessing.Steps.class,
    AssessingAgain.class,
    AssessingAgain.Acts.class,
    BreaksRecords.class,
    BreaksRecords.Dying.class,
    BreaksRecords.Lives.class,
    Town.class,
    Town.Registers.class,
    FirstYears.class,
    FirstYears.Plan.class,
    FrontDoor.class,
    Desk.class,
    Desk.Words.class,
    Search.class,
    Search.Steps.class,
    Care.class,
    GoesHome.class,
    GrowsUp.class,
    GrowsUp.Steps.class,
    GrowsUp.Adults.class,
    GoesHome.Hospital.class,
    GoesHome.Table.class,
    GoesHome.Steps.class,
    HowFar.class,
    HowFar.Later.class,
    Issuing.class,
    Ledgers.class,
    MovesAway.class,
    MovesAway.Acts.class,
    PanelSits.class,
    PlansAhead.class,
    PlansAhead.Steps.class,
    Tasks.class,
    Reviewing.class,
    Reviewing.Plans.class,
    Reviewing.Steps.class,
    UsualWay.class,
    UsualWay.Plan.class,
    StillOpen.class,
    TimePasses.class,
    TimePasses.Nights.class,
    WaitsRead.class,
    Writing.class,
    Writing.Steps.class
})
class StorySettings {

    @Bean
    @Primary
    MovableClock storyTime() {
        return MovableClock.at(Town.BEGIN);
    }

    @Bean
    static Faults faults() {
        return new Faults();
    }
}
