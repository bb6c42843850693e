package uk.waymark.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** A test of the engine with a real database; all of them share one context for each database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = EngineTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.config.import=classpath:waymark-engine.yml")
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EngineTestTime.class)
public @interface EngineTest {

    /** The day on which each test begins. */
    LocalDate TODAY = LocalDate.of(2026, 3, 2);
}
