package uk.waymark.deployment.stories.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.waymark.engine.testing.MovableClock;

/** What a story needs beside the product: its time, its people, what they do, and faults on demand. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Town.class,
    Town.Registers.class,
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
    Ledgers.class,
    PlansAhead.class,
    PlansAhead.Steps.class,
    Tasks.class,
    Reviewing.class,
    Reviewing.Steps.class,
    Reviewing.Told.class,
    TimePasses.class,
    Writing.class,
    Writing.Steps.class,
    Writing.Then.class
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
