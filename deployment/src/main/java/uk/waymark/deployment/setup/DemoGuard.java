package uk.waymark.deployment.setup;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps invented children and their well-known passwords away from real ones: the demo starts only on the embedded
 * database, unless somebody has said that any database will do. It speaks before the first table is made.
 */
@Component
class DemoGuard implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String EMBEDDED = "jdbc:h2:";

    private Environment settings;

    /** Spring gives a post-processor its settings this way, before it does anything. */
    @SuppressWarnings("NullAway.Init")
    DemoGuard() {}

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        boolean demo = settings.getProperty("waymark.demo.enabled", Boolean.class, false);
        boolean anyDatabase = settings.getProperty("waymark.demo.on-any-database", Boolean.class, false);
        String url = settings.getProperty("spring.datasource.url", "");
        if (demo && !anyDatabase && !url.startsWith(EMBEDDED)) {
            throw new IllegalStateException(
                    "The demo area has passwords that everybody knows, and this database is not the embedded one."
                            + " Set waymark.demo.enabled=false, or waymark.demo.on-any-database=true if nobody real will ever be in it.");
        }
    }
}
