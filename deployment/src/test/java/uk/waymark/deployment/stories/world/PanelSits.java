package uk.waymark.deployment.stories.world;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.panel.Funding;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Presence;
import uk.waymark.engine.panel.Question;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** What a panel is asked, what it says to the need, who pays, and how the family hears of it. */
@TestComponent
public class PanelSits {

    private final Tasks tasks;
    private final Town town;
    private final PanelSteps steps;
    private final Desk.Words words;

    PanelSits(Tasks tasks, Town town, PanelSteps steps, Desk.Words words) {
        this.tasks = tasks;
        this.town = town;
        this.steps = steps;
        this.words = words;
    }

    /** The question goes to the panel. */
    public void isAsked(Child child) {
        Reader dana = dana(child);
        Question question = new Question(
                "Two nights of respite?",
                "All advice",
                YesNo.YES,
                "We are tired.",
                "It shaped the ask.",
                words.today().date().plusDays(5));
        steps.asked(dana, order(dana, child, "put-the-question"), question);
        words.then();
    }

    /** Somebody who chairs a panel in the child's area. */
    public Reader chair(Child child) {
        return town.another(child.people(), Role.PANEL_CHAIR);
    }

    /** The panel decides the need; social care may or may not decide at the table. */
    public void saysNeed(Child child, boolean careMayDecide) {
        Reader chair = chair(child);
        NeedDecision agreed = new NeedDecision(
                NeedOutcome.AGREE,
                "Reasonably required.",
                "You need two nights.",
                List.of(
                        new Presence(PanelAgency.EDUCATION, "A. Bello", true, null),
                        new Presence(PanelAgency.HEALTH, "D. Lee", true, "Knows the house."),
                        new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", careMayDecide, null)));
        steps.need(chair, order(chair, child, "decide-the-need"), agreed);
        words.then();
    }

    /** The panel decides who pays, in hundredths of a percent. */
    public void pays(Child child, int education, int health, int care) {
        money(
                child,
                Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care),
                null);
    }

    /** The same at a later sitting, to which each agency has sent somebody who may decide. */
    public void paysWhenTheyHaveCome(Child child, int education, int health, int care) {
        money(
                child,
                Map.of(PanelAgency.EDUCATION, education, PanelAgency.HEALTH, health, PanelAgency.SOCIAL_CARE, care),
                Map.of(
                        PanelAgency.EDUCATION, "A. Bello",
                        PanelAgency.HEALTH, "D. Lee",
                        PanelAgency.SOCIAL_CARE, "P. Shah"));
    }

    private void money(Child child, Map<PanelAgency, Integer> parts, @Nullable Map<PanelAgency, String> deciders) {
        Reader chair = chair(child);
        Funding funding = new Funding(1_840_000, parts, false, null, EnumSet.allOf(PanelAgency.class), deciders);
        steps.money(chair, order(chair, child, "decide-the-money"), funding);
        words.then();
    }

    /** The panel decides need, then money. */
    public void decides(Child child, boolean careMayDecide, int education, int health, int care) {
        saysNeed(child, careMayDecide);
        pays(child, education, health, care);
    }

    /** The family hears what the panel says, and the plan goes on. */
    public void isTold(Child child) {
        Reader dana = dana(child);
        steps.told(dana, order(dana, child, "tell-family-what-panel-says"), notice());
        words.then();
    }

    private Notice notice() {
        return new Notice(true, true, true, true, true, words.today().date(), ToldHow.BY_TELEPHONE);
    }

    private StepOrder order(Reader reader, Child child, String step) {
        return tasks.order(reader, child, step);
    }

    private static Reader dana(Child child) {
        return child.as(Role.SEN_CASEWORKER);
    }
}
