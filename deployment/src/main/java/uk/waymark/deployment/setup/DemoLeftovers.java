package uk.waymark.deployment.setup;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.waymark.engine.people.Account;
import uk.waymark.engine.people.Accounts;

/** Without the demo, a database that once held it does not open: its accounts have passwords that everybody knows. */
@Component
@ConditionalOnProperty(name = "waymark.demo.enabled", havingValue = "false", matchIfMissing = true)
class DemoLeftovers implements SmartInitializingSingleton {

    private final Accounts accounts;

    DemoLeftovers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (accounts.findByDemoLabelNotNullOrderByDemoLabel().stream().anyMatch(Account::enabled)) {
            throw new IllegalStateException("This database holds the demo area, whose passwords everybody knows."
                    + " Give Waymark another database, or another waymark.home for the embedded one.");
        }
    }
}
