package uk.waymark.deployment.architecture;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.deployment.WaymarkApplication;
import uk.waymark.engine.Ids;
import uk.waymark.processes.ProcessVariables;
import uk.waymark.rules.YesNo;
import uk.waymark.web.security.PageSecurity;

/** The five modules from the ground up. Their packages come from classes: a typo in a text would guard nothing. */
enum Module {
    RULES(YesNo.class),
    ENGINE(Ids.class),
    PROCESSES(ProcessVariables.class),
    WEB(PageSecurity.class),
    DEPLOYMENT(WaymarkApplication.class);

    private final String root;

    Module(Class<?> resident) {
        String[] parts = resident.getPackageName().split("\\.", 4);
        this.root = String.join(".", parts[0], parts[1], parts[2]);
    }

    /** For ArchUnit: this module's package and all below it. */
    String packages() {
        return root + "..";
    }

    /** The modules that this one may not know. */
    Set<Module> above() {
        return EnumSet.complementOf(EnumSet.range(RULES, this));
    }
}
