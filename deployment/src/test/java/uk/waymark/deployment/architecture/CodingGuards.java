package uk.waymark.deployment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.waymark.deployment.multiply.Multiplier;
import uk.waymark.deployment.violator.InjectsFields;
import uk.waymark.deployment.violator.LooksAtTheWall;
import uk.waymark.deployment.violator.LooksAtTheWallByReference;
import uk.waymark.deployment.violator.Shouts;
import uk.waymark.deployment.violator.Sleeps;
import uk.waymark.deployment.violator.Streams;
import uk.waymark.engine.Ids;
import uk.waymark.engine.violator.RefusesByAnswering;
import uk.waymark.engine.violator.SomethingWentWrong;
import uk.waymark.web.violator.FlashesAttributes;

/** Habits that keep the system honest: time is given, news is not flashed, a refusal is said aloud. */
final class CodingGuards {

    static final List<Guard> ALL = List.of(
            Guard.of(
                    "time comes from the injected clock",
                    noClasses()
                            .that(describe("are not the wall clock itself", type -> !mayLookAtTheWall(type)))
                            .should(CodeUnits.useAnyThat("reads the time of the wall", CodeUnits::readsTheWall)),
                    LooksAtTheWall.class,
                    LooksAtTheWallByReference.class),
            Guard.of(
                    "nobody sleeps",
                    noClasses().should(CodeUnits.useAnyThat("sleeps", CodeUnits::sleeps)),
                    Sleeps.class),
            Guard.of(
                    "nobody takes an answer row by row from a connection that goes back to the pool: one that breaks off"
                            + " meanwhile is of no use to anybody after",
                    noClasses()
                            .that(describe("are not the multiplier", type -> !multiplies(type)))
                            .should(CodeUnits.useAnyThat("streams", CodeUnits::streams)),
                    Streams.class),
            Guard.of("nobody prints", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, Shouts.class),
            Guard.of("what a bean needs comes by its constructor", noInjectedFields(), InjectsFields.class),
            Guard.of(
                    "no flash attributes, which break a session for good",
                    noClasses()
                            .should()
                            .dependOnClassesThat()
                            .areAssignableTo(RedirectAttributes.class)
                            .orShould()
                            .dependOnClassesThat()
                            .areAssignableTo(FlashMap.class),
                    FlashesAttributes.class),
            Guard.of(
                    "what can refuse does not answer true or false",
                    noClasses().should(CodeUnits.refuseAndAnswerYesOrNo()),
                    RefusesByAnswering.class),
            Guard.of(
                    "there is one kind of refusal and no other exception of our own",
                    noClasses().should(CodeUnits.beAnExceptionOfTheirOwn()),
                    SomethingWentWrong.class));

    private CodingGuards() {}

    private static ArchRule noInjectedFields() {
        return noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .orShould()
                .beAnnotatedWith(Resource.class);
    }

    private static boolean multiplies(JavaClass type) {
        return type.getPackageName().equals(Multiplier.class.getPackageName());
    }

    /** The clock bean; and identifiers, whose time only sorts them. */
    private static boolean mayLookAtTheWall(JavaClass type) {
        return type.isEquivalentTo(LibraryGuards.load("uk.waymark.deployment.setup.WallClock"))
                || type.isEquivalentTo(Ids.class);
    }
}
