package uk.waymark.deployment.browser.visit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.deployment.stories.world.EngineTime;
import uk.waymark.deployment.stories.world.OnlyTheProduct;
import uk.waymark.engine.testing.TestDatabase;
import uk.waymark.engine.testing.TestDatabaseProfile;

/**
 * A test in a real browser of the whole product as a visitor of the demo meets it; all of them share one server and one
 * Northshire. Without a browser they are skipped, and fail where {@code CI=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {WaymarkApplication.class, TheArea.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "waymark.demo.enabled=true")
@TypeExcludeFilters(OnlyTheProduct.class)
@ActiveProfiles(resolver = TestDatabaseProfile.class)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith({Chromium.class, EngineTime.class})
public @interface BrowserTest {}
