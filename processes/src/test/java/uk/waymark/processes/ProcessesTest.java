package uk.waymark.processes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/** A test of the journeys with the real engine and a real database; all of them share one context for each database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = ProcessesTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.config.import=classpath:waymark-engine.yml", "waymark.jobs.enabled=false"})
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ProcessesTest {}
