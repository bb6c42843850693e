package uk.waymark.deployment.drive.choices;

import static uk.waymark.engine.access.Act.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.advancecare.AdvanceCarePlans;
import uk.waymark.engine.advancecare.NewEdition;
import uk.waymark.engine.advancecare.PlanSheet;
import uk.waymark.engine.clock.Today;
import uk.waymark.processes.advancecare.ConfirmCopies;
import uk.waymark.processes.advancecare.TalkAndPlan;
import uk.waymark.processes.tasks.StepOrder;

/** Whether a family wants to talk about what matters if things change, and who has what was agreed. */
class AdvanceCareChoices implements Choices {

    private static final NewEdition.Agreement BOTH = new NewEdition.Agreement("Dr Invented", "Her mother");
    private static final List<String> HOLDERS = List.of("School", "Ambulance service", "Hospice");

    private final TalkAndPlan talk;
    private final ConfirmCopies copies;
    private final AdvanceCarePlans plans;
    private final AccessPolicy policy;
    private final Today today;

    AdvanceCareChoices(
            TalkAndPlan talk, ConfirmCopies copies, AdvanceCarePlans plans, AccessPolicy policy, Today today) {
        this.talk = talk;
        this.copies = copies;
        this.plans = plans;
        this.policy = policy;
        this.today = today;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                TalkAndPlan.OFFER,
                this::offers,
                TalkAndPlan.WRITE,
                (who, order, child, dice) -> talk.written(who, order, "At home if we can."),
                TalkAndPlan.AGREE,
                this::agrees,
                TalkAndPlan.LOOK_AGAIN,
                this::looksAgain,
                ConfirmCopies.STEP,
                this::confirm);
    }

    private void offers(Reader who, StepOrder order, OneChild child, Dice dice) {
        switch (dice.oneOf("advance-talk")) {
            case "WANTED" -> talk.wanted(who, order, "We want to be at home.");
            case "NOT_NOW" -> talk.notNow(who, order, TalkAndPlan.OFFER, "Not yet.", later(dice));
            case "PUT_OFF" -> talk.putOff(who, order, "Exams first.", later(dice));
            default -> talk.notNeeded(who, order, "She is well again.");
        }
    }

    private void agrees(Reader who, StepOrder order, OneChild child, Dice dice) {
        switch (dice.oneOf("advance-draft")) {
            case "CHANGE" -> talk.change(who, order, TalkAndPlan.AGREE, "The hospital is missing.");
            case "NOT_NOW" -> talk.notNow(who, order, TalkAndPlan.AGREE, "We do not want it any more.", later(dice));
            default -> talk.agreed(who, order, new TalkAndPlan.Agreed(BOTH, today.date(), holds(dice)));
        }
    }

    private void looksAgain(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (dice.happens("advance-plan-still-right")) {
            talk.stillRight(who, order, holds(dice));
        } else {
            talk.change(who, order, TalkAndPlan.LOOK_AGAIN, "She has another ward now.");
        }
    }

    /** Where nobody has a copy, somebody is to get one first. */
    private void confirm(Reader who, StepOrder order, OneChild child, Dice dice) {
        if (sheet(who, child).holders().isEmpty()) {
            plans.addHolder(who, child.reference(), dice.one(HOLDERS));
        }
        List<PlanSheet.Holder> waiting = sheet(who, child).holders().stream()
                .filter(holder -> !holder.upToDate())
                .toList();
        Set<UUID> confirmed = waiting.stream()
                .limit(dice.happens("every-copy-confirmed") ? waiting.size() : 1)
                .map(PlanSheet.Holder::id)
                .collect(Collectors.toSet());
        copies.confirmed(who, order, confirmed);
    }

    private PlanSheet sheet(Reader who, OneChild child) {
        return plans.read(policy.open(who, child.reference(), DataClass.ADVANCE_CARE_PLAN, READ));
    }

    private LocalDate later(Dice dice) {
        return today.date().plusDays(dice.days("advance-talk-rests"));
    }

    private LocalDate holds(Dice dice) {
        return today.date().plusDays(dice.days("advance-plan-holds"));
    }
}
