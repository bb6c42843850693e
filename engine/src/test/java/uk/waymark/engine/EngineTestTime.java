package uk.waymark.engine;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import uk.waymark.engine.testing.MovableClock;

/** Each test begins on the same day, wherever the one before it has moved the time. */
final class EngineTestTime implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBean(MovableClock.class)
                .moveTo(EngineTest.TODAY);
    }
}
