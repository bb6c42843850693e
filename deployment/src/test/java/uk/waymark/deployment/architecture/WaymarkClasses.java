package uk.waymark.deployment.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.regex.Pattern;

/** Every class that goes into the product: no tests, and nothing that the rule compiler or the page compiler wrote. */
final class WaymarkClasses {

    private static final Pattern TESTS = Pattern.compile(".*(/test-classes/|-tests\\.jar).*");
    private static final Pattern WRITTEN_BY_RULE_COMPILER = Pattern.compile(".*[0-9A-Fa-f]{32}.*");
    private static final Pattern WRITTEN_BY_PAGE_COMPILER = Pattern.compile(".*/uk/waymark/web/pages/.*");

    static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(WaymarkClasses::ours).importPackages("uk.waymark");

    private WaymarkClasses() {}

    static JavaClasses of(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static boolean ours(Location location) {
        return !location.matches(TESTS)
                && !location.matches(WRITTEN_BY_RULE_COMPILER)
                && !location.matches(WRITTEN_BY_PAGE_COMPILER);
    }
}
