package uk.waymark.deployment.drive.life;

import org.springframework.context.annotation.Import;

/** What a drive needs to know of children's lives. */
@Import({
    FrontDoor.class,
    Meet.class,
    Meet.Around.class,
    GettingReady.class,
    GettingReady.Home.class,
    AroundTheChild.class,
    TheFamily.class,
    LifeGoesOn.class,
    LifeGoesOn.Turns.class,
    Children.class
})
public class Lives {}
