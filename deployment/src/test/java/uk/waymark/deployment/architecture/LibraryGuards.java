package uk.waymark.deployment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Servlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.Flyway;
import org.kie.api.KieBase;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.DispatcherServlet;
import uk.waymark.deployment.violator.KeepsEntities;
import uk.waymark.engine.violator.ServesPages;
import uk.waymark.engine.violator.StartsDiagrams;
import uk.waymark.processes.violator.ShowsPages;
import uk.waymark.web.violator.ReadsTables;

/** Each big library lives in one module, so that it can be understood, and one day replaced, there. */
final class LibraryGuards {

    private static final String RULE_ENGINE = firstTwo(KieBase.class);
    private static final String DROOLS = firstTwo(load("org.drools.model.Rule"));
    private static final String PROCESS_ENGINE = firstTwo(ProcessEngine.class);

    static final List<Guard> ALL = List.of(
            Guard.of(
                    "only rules know the rule engine",
                    onlyIn(in(RULE_ENGINE, DROOLS), Module.RULES),
                    ReadsTables.class),
            Guard.of("only the engine keeps entities", onlyIn(persistence(), Module.ENGINE), KeepsEntities.class),
            Guard.of(
                    "only the engine migrates tables, and processes those of the process engine",
                    onlyIn(in(firstTwo(Flyway.class)), Module.ENGINE, Module.PROCESSES),
                    KeepsEntities.class),
            Guard.of(
                    "only processes know the process engine",
                    onlyIn(in(PROCESS_ENGINE), Module.PROCESSES),
                    StartsDiagrams.class),
            Guard.of("only pages know the web", onlyIn(web(), Module.WEB), ShowsPages.class, ServesPages.class));

    private LibraryGuards() {}

    private static ArchRule onlyIn(DescribedPredicate<JavaClass> library, Module... homes) {
        String[] packages = Arrays.stream(homes).map(Module::packages).toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat(library);
    }

    private static DescribedPredicate<JavaClass> persistence() {
        return in(
                EntityManager.class.getPackageName(),
                parent(Repository.class.getPackageName()),
                firstTwo(load("com.mysql.cj.jdbc.Driver")),
                firstTwo(load("org.h2.Driver")));
    }

    /** Making the first account needs a password to be hashed, and nothing else of the web's security. */
    private static DescribedPredicate<JavaClass> web() {
        return in(
                        Servlet.class.getPackageName(),
                        parent(DispatcherServlet.class.getPackageName()),
                        "org.springframework.security",
                        "gg.jte")
                .and(describe("not hashing", type -> !type.isEquivalentTo(PasswordEncoder.class)));
    }

    private static DescribedPredicate<JavaClass> in(String... prefixes) {
        List<String> real = Stream.of(prefixes).toList();
        return describe(
                "of " + real,
                type -> real.stream()
                        .anyMatch(prefix -> type.getPackageName().equals(prefix)
                                || type.getPackageName().startsWith(prefix + ".")));
    }

    private static String firstTwo(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts[0] + "." + parts[1];
    }

    private static String parent(String packageName) {
        return packageName.substring(0, packageName.lastIndexOf('.'));
    }

    /** A name that does not exist stops the test, instead of guarding nothing. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Authentication.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
