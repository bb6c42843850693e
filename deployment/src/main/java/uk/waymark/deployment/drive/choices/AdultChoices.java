package uk.waymark.deployment.drive.choices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.team.Team;
import uk.waymark.engine.transition.AdultCareWord;
import uk.waymark.processes.tasks.StepOrder;
import uk.waymark.processes.transition.GrowUpTogether;
import uk.waymark.processes.transition.GrowingUpNotes;
import uk.waymark.processes.transition.WriteToAdultCare;

/** How somebody grows up, step by step, up to the move. */
class AdultChoices implements Choices {

    private final GrowUpTogether together;
    private final GrowingUpNotes notes;
    private final WriteToAdultCare adultCare;
    private final Team team;

    AdultChoices(GrowUpTogether together, GrowingUpNotes notes, WriteToAdultCare adultCare, Team team) {
        this.together = together;
        this.notes = notes;
        this.adultCare = adultCare;
        this.team = team;
    }

    @Override
    public Map<String, Act> acts() {
        Map<String, Act> acts = new HashMap<>();
        GrowingUpNotes.STEPS.forEach(
                step -> acts.put(step, (who, order, child, dice) -> notes.done(who, order, "We spoke.")));
        WriteToAdultCare.STEPS.forEach(step -> acts.put(step, this::writes));
        acts.put("name-transition-worker", this::names);
        acts.put("plan-both-ways", (who, order, child, dice) -> together.planned(who, order, "College.", "Home."));
        acts.put(
                "hold-transition-meeting",
                (who, order, child, dice) -> together.met(who, order, dice.happens("it-is-time-to-move"), "We spoke."));
        return acts;
    }

    private void writes(Reader who, StepOrder order, OneChild child, Dice dice) {
        adultCare.said(who, order, dice.in100(75) ? AdultCareWord.TOLD : AdultCareWord.NOT_NEEDED, "We spoke.");
    }

    private void names(Reader who, StepOrder order, OneChild child, Dice dice) {
        List<UUID> people = List.copyOf(team.practitioners(child.id()));
        if (!people.isEmpty()) {
            together.named(who, order, dice.one(people));
        }
    }
}
