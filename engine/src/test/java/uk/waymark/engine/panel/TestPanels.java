package uk.waymark.engine.panel;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.care.AroundChild;
import uk.waymark.engine.care.AroundChild.Child;
import uk.waymark.engine.people.Role;
import uk.waymark.engine.testing.MovableClock;
import uk.waymark.rules.YesNo;

/** Puts questions about invented children to a panel for tests, and says what panels decide. */
@Component
class TestPanels {

    static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    private final AroundChild around;
    private final AskPanel ask;
    private final MovableClock clock;

    TestPanels(AroundChild around, AskPanel ask, MovableClock clock) {
        this.around = around;
        this.ask = ask;
        this.clock = clock;
    }

    /** A question to a panel about a new child, and who sits there. */
    Asked asked() {
        clock.moveTo(NOW);
        Child child = around.child();
        Reader chair = around.colleague(child, Role.ICB_COMMISSIONER);
        return new Asked(child, chair, ask.open(child.reference()), ask);
    }

    /** A question that has been opened. */
    record Asked(Child child, Reader chair, UUID item, AskPanel ask) {

        void prepared() {
            Question question = new Question(
                    "Two nights of respite?",
                    "Advice",
                    YesNo.YES,
                    "We are tired.",
                    "It shaped the ask.",
                    NOW.plusDays(7));
            ask.prepare(child.caseworker(), child.reference(), item, question);
        }
    }

    static NeedDecision need(NeedOutcome outcome, boolean careMayDecide) {
        return new NeedDecision(
                outcome,
                "Reasonably required by her needs.",
                "You need two nights.",
                List.of(
                        new Presence(PanelAgency.EDUCATION, "A. Bello", true, "Sits on the school's board."),
                        new Presence(PanelAgency.HEALTH, "D. Lee", true, null),
                        new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", careMayDecide, null)));
    }

    static Funding funding(int education, int health, int care) {
        return new Funding(
                1_840_000,
                Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care),
                false,
                null,
                EnumSet.allOf(PanelAgency.class));
    }
}
