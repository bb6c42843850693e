package uk.waymark.deployment.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.engine.people.Area;
import uk.waymark.engine.people.Areas;
import uk.waymark.rules.statute.DayCount;

/**
 * Sets up, at the first start outside a demo, the area that this Waymark is for and the person who lets others in; before
 * the first page is served, so that no family asks an area that is not there yet.
 */
@Component
@EnableConfigurationProperties(FirstDaySettings.class)
class FirstDay implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDay.class);

    private final FirstDaySettings settings;
    private final Areas areas;
    private final FirstAdministrator administrator;
    private final TransactionTemplate together;

    FirstDay(FirstDaySettings settings, Areas areas, FirstAdministrator administrator, TransactionTemplate together) {
        this.settings = settings;
        this.areas = areas;
        this.administrator = administrator;
        this.together = together;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.demo().enabled() || settings.area().code().isBlank()) {
            return;
        }
        together.executeWithoutResult(status -> setUp());
    }

    private void setUp() {
        String code = settings.area().code();
        Area area = areas.findByCode(code).orElseGet(() -> {
            LOG.info("Setting up the area {}", code);
            return areas.save(new Area(code, settings.area().name(), DayCount.STRICT));
        });
        administrator.letIn(area, settings.admin());
    }
}
