package uk.waymark.engine.care;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Objects;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.Refusal;

/** Makes sure that somebody changes what they saw, and not what somebody else has written since. */
public final class SamePage {

    private SamePage() {}

    /**
     * Compares the edition that the page showed with the one that is stored.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody has changed it since
     */
    public static void require(int seen, @Nullable Integer stored) {
        if (!Objects.equals(seen, stored)) {
            throw new Refusal.NotNow("stale.page");
        }
    }

    /**
     * Writes what has been changed so far, so that a query of the same transaction sees it.
     *
     * @throws Refusal.NotNow {@code stale.page} when somebody else has written the same thing in this very moment
     */
    public static void write(EntityManager entities) {
        try {
            entities.flush();
        } catch (OptimisticLockException | ConstraintViolationException overtaken) {
            throw new Refusal.NotNow("stale.page");
        }
    }
}
