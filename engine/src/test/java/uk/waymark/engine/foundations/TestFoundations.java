package uk.waymark.engine.foundations;

import static uk.waymark.engine.EngineTest.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.engine.answers.PlanKind;
import uk.waymark.engine.answers.ViewState;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.care.ConditionOfChild;
import uk.waymark.engine.casefile.Condition;
import uk.waymark.engine.contact.NumberDetails;
import uk.waymark.engine.planning.PlanFacts;
import uk.waymark.engine.planning.PlanSheet;
import uk.waymark.rules.Outcome;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;
import uk.waymark.rules.foundations.Foundation;

/** Invented children whose foundations are looked at, and what tests ask about their gaps. */
@Component
class TestFoundations {

    static final NumberDetails NURSES = nurses("01632 960555");

    private final AroundChild around;
    private final ConditionOfChild conditions;
    private final FoundationPages pages;

    TestFoundations(AroundChild around, ConditionOfChild conditions, FoundationPages pages) {
        this.around = around;
        this.conditions = conditions;
        this.pages = pages;
    }

    static NumberDetails nurses(String phone) {
        return new NumberDetails("Invented nurses", phone, "always", true, YesNo.YES, YesNo.YES, YesNo.YES, YesNo.YES);
    }

    static PlanSheet plan(PlanKind kind, LocalDate reviewed) {
        ViewState said = ViewState.RECORDED;
        YesNo yes = YesNo.YES;
        return new PlanSheet(
                new PlanFacts(kind, reviewed, said, ViewState.REASON_GIVEN, yes, yes, TODAY, yes, yes),
                "I like the pool.",
                "",
                -1);
    }

    /** A new child with a life-limiting condition and a key worker. */
    Child lifeLimited(CarePhase phase) {
        Child child = around.childWithKeyWorker();
        Condition condition = new Condition(YesNo.YES, YesNo.NO, 3, phase, null, null);
        conditions.record(
                child.caseworker(),
                child.reference(),
                condition,
                around.open(child).version());
        return child;
    }

    Outcome outcome(Child child, Foundation foundation) {
        return pages.foundations(around.open(child)).stream()
                .filter(line -> line.foundation() == foundation)
                .map(line -> line.finding().outcome())
                .findFirst()
                .orElseThrow();
    }

    List<FlagLine> openFlags(Child child) {
        return pages.openFlags(around.open(child));
    }

    FlagLine flag(Child child, Foundation foundation) {
        return openFlags(child).stream()
                .filter(line -> line.foundation() == foundation)
                .findFirst()
                .orElseThrow();
    }

    /** The flag about help at night. */
    FlagLine night(Child child) {
        return flag(child, Foundation.ACCESS_24_7);
    }
}
