package uk.waymark.deployment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.springframework.data.repository.Repository;
import uk.waymark.deployment.violator.GreetingManager;
import uk.waymark.deployment.violator.Lonely;
import uk.waymark.deployment.violator.LonelyOne;

/** Names say what a thing is, and nothing is abstract for its own sake. */
final class ShapeGuards {

    private static final String EMPTY_NAMES =
            "(Abstract|I[A-Z][a-z]).*|.*(Impl|Manager|Helper|Utils?|D[Tt][Oo]|Base|V\\d)";

    static final List<Guard> ALL = List.of(
            Guard.of(
                    "names say what a thing is",
                    noClasses().that().areTopLevelClasses().should().haveNameMatching(".*\\.(" + EMPTY_NAMES + ")"),
                    GreetingManager.class),
            Guard.of(
                    "no interface has just one implementation",
                    noClasses().should(CodeUnits.matching("be an interface of one", ShapeGuards::lonely)),
                    Lonely.class,
                    LonelyOne.class));

    private ShapeGuards() {}

    /** Spring Data writes the implementation of a repository itself. */
    private static boolean lonely(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.isAssignableTo(Repository.class)
                && type.getAllSubclasses().stream()
                                .filter(describe("is a class", one -> !one.isInterface()))
                                .count()
                        == 1;
    }
}
