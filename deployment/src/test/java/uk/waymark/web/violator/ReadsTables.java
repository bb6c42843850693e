package uk.waymark.web.violator;

import org.kie.api.KieBase;
import uk.waymark.deployment.WaymarkApplication;

/** Breaks a rule of the house on purpose: pages know neither the rule engine nor how they are deployed. */
public final class ReadsTables {

    public int packages(KieBase rules) {
        return rules.getKiePackages().size();
    }

    public Class<?> program() {
        return WaymarkApplication.class;
    }
}
