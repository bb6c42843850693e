package uk.waymark.deployment.architecture;

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
                    "no interface has just one implementation in its own module",
                    noClasses().should(CodeUnits.matching("be an interface of one", ShapeGuards::lonely)),
                    Lonely.class,
                    LonelyOne.class));

    private ShapeGuards() {}

    /**
     * Spring Data writes the implementation of a repository itself; and a lower module may need to be told something
     * by a higher one, which it cannot call.
     */
    private static boolean lonely(JavaClass type) {
        if (!type.isInterface() || type.isAnnotation() || type.isAssignableTo(Repository.class)) {
            return false;
        }
        List<JavaClass> filled = type.getAllSubclasses().stream()
                .filter(one -> !one.isInterface())
                .toList();
        return filled.size() == 1 && module(filled.get(0)).equals(module(type));
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
