package uk.waymark.deployment.stories.world;

import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import uk.waymark.engine.news.ReferralReceived;

/**
 * Breaks one thing while a story says so, after it has done its work: what it did must then be undone with everything
 * else of its transaction.
 */
public final class Faults implements BeanPostProcessor {

    /** The moment after a referral and its journey have been stored, and before the commit. */
    public static final String REFERRAL_RECEIVED = "referral-received";

    private final AtomicReference<String> broken = new AtomicReference<>("");

    /** While the work runs, this bean of a diagram (or {@link #REFERRAL_RECEIVED}) fails. */
    public void during(String name, Runnable work) {
        broken.set(name);
        try {
            work.run();
        } finally {
            broken.set("");
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JavaDelegate step
                ? (JavaDelegate) execution -> {
                    step.execute(execution);
                    fail(name);
                }
                : bean;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(ReferralReceived news) {
        fail(REFERRAL_RECEIVED);
    }

    private void fail(String name) {
        if (name.equals(broken.get())) {
            throw new IllegalStateException("the story breaks " + name);
        }
    }
}
