package uk.waymark.deployment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import uk.waymark.engine.casefile.ChildStatus;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.WeeklyHours;
import uk.waymark.engine.violator.StartsDiagrams;
import uk.waymark.processes.violator.ShowsPages;
import uk.waymark.rules.foundations.Foundation;
import uk.waymark.rules.violator.LooksUp;
import uk.waymark.violators.first.FirstHalf;
import uk.waymark.violators.second.SecondHalf;
import uk.waymark.web.violator.ReadsTables;

/** Modules know only those below them, and packages of one module do not go round in circles. */
final class ModuleGuards {

    static final List<Guard> ALL = List.of(
            Guard.of("rules know nobody", blind(Module.RULES), LooksUp.class),
            Guard.of("the engine knows only rules", blind(Module.ENGINE), StartsDiagrams.class),
            Guard.of("processes do not know pages", blind(Module.PROCESSES), ShowsPages.class),
            Guard.of("pages do not know how they are deployed", blind(Module.WEB), ReadsTables.class),
            Guard.of(
                    "packages of one module do not go round in circles",
                    noCircles(),
                    FirstHalf.class,
                    SecondHalf.class));

    private ModuleGuards() {}

    /** The day, a child's status, hours of the week and the ten foundations are words that every package may use. */
    private static ArchRule noCircles() {
        return slices().matching("uk.waymark.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), equivalentTo(Today.class))
                .ignoreDependency(alwaysTrue(), equivalentTo(ChildStatus.class))
                .ignoreDependency(alwaysTrue(), equivalentTo(WeeklyHours.class))
                .ignoreDependency(alwaysTrue(), equivalentTo(Foundation.class));
    }

    private static ArchRule blind(Module module) {
        String[] above = module.above().stream().map(Module::packages).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(module.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above);
    }
}
