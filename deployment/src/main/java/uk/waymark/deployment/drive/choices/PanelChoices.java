package uk.waymark.deployment.drive.choices;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.eligibility.Notice;
import uk.waymark.engine.eligibility.ToldHow;
import uk.waymark.engine.panel.Funding;
import uk.waymark.engine.panel.NeedDecision;
import uk.waymark.engine.panel.NeedOutcome;
import uk.waymark.engine.panel.PanelAgency;
import uk.waymark.engine.panel.Presence;
import uk.waymark.engine.panel.Question;
import uk.waymark.processes.panel.PanelSteps;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.rules.YesNo;

/** What a panel says, with or without those who may decide. */
class PanelChoices implements Choices {

    private final PanelSteps steps;
    private final Today today;

    PanelChoices(PanelSteps steps, Today today) {
        this.steps = steps;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                "put-the-question",
                (who, order, child, dice) -> steps.asked(who, order, question()),
                "decide-the-need",
                this::need,
                "decide-the-money",
                (who, order, child, dice) -> steps.money(who, order, funding(dice)),
                "tell-family-what-panel-says",
                (who, order, child, dice) -> steps.told(
                        who,
                        order,
                        new Notice(
                                true,
                                true,
                                dice.happens("notice-is-whole"),
                                true,
                                true,
                                today.date(),
                                ToldHow.BY_LETTER)));
    }

    private Question question() {
        return new Question(
                "Two nights?",
                "All advice",
                YesNo.YES,
                "We are tired.",
                "It was used.",
                today.date().plusDays(5));
    }

    private void need(Reader who, StepOrder order, OneChild child, Dice dice) {
        NeedDecision said = new NeedDecision(
                dice.one("panel-need", NeedOutcome.class),
                "Reasonably required.",
                "You need two nights.",
                List.of(
                        new Presence(PanelAgency.EDUCATION, "A. Bello", true, null),
                        new Presence(PanelAgency.HEALTH, "D. Lee", true, "Knows the house."),
                        new Presence(PanelAgency.SOCIAL_CARE, "M. Rowe", dice.happens("panel-has-authority"), null)));
        steps.need(who, order, said);
    }

    private static Funding funding(Dice dice) {
        boolean disputed = dice.happens("panel-money-disputed");
        return new Funding(
                1_840_000,
                Map.of(
                        PanelAgency.EDUCATION,
                        2000,
                        PanelAgency.HEALTH,
                        5500,
                        PanelAgency.SOCIAL_CARE,
                        dice.happens("shares-add-up") ? 2500 : 2499),
                disputed,
                disputed ? PanelAgency.HEALTH : null,
                EnumSet.allOf(PanelAgency.class));
    }
}
