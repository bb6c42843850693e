package uk.waymark.deployment.stories.world;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The process engine reads one time for the whole program; here several programs take turns in one, so each class of
 * tests begins with the time of its own, whichever ran before.
 */
public final class EngineTime implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        Clock own = SpringExtension.getApplicationContext(context).getBean(Clock.class);
        DateTimeUtils.setCurrentMillisProvider(own::millis);
    }

    /** The workers of the demo begin again before the next class does: not with the time of a story, which lies years ahead. */
    @Override
    public void afterAll(ExtensionContext context) {
        DateTimeUtils.setCurrentMillisSystem();
    }
}
