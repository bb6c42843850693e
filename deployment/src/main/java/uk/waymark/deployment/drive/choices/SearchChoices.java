package uk.waymark.deployment.drive.choices;

import java.util.Map;
import uk.waymark.deployment.drive.step.Act;
import uk.waymark.deployment.drive.step.Choices;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.keyworker.KeyWorkerSearches;
import uk.waymark.engine.keyworker.ProposedPerson;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.keyworker.FindCapacity;
import uk.waymark.processes.keyworker.HandOver;
import uk.waymark.processes.keyworker.IntroduceYourself;
import uk.waymark.processes.tasks.StepOrder;

/** Who becomes the key worker, and who does not. */
class SearchChoices implements Choices {

    private final KeyWorkerSearches searches;
    private final Choosing choosing;
    private final AcceptTheChild accept;
    private final Beginning beginning;
    private final Today today;

    SearchChoices(
            KeyWorkerSearches searches, Choosing choosing, AcceptTheChild accept, Beginning beginning, Today today) {
        this.searches = searches;
        this.choosing = choosing;
        this.accept = accept;
        this.beginning = beginning;
        this.today = today;
    }

    /** Who chooses. */
    record Choosing(AskTheFamily family, ConfirmKeyWorker confirm, FindCapacity capacity) {}

    /** How it begins and is handed over. */
    record Beginning(IntroduceYourself introduce, HandOver handOver) {}

    @Override
    public Map<String, Act> acts() {
        return Map.of(
                "ask-the-family",
                this::familyAnswers,
                "confirm-key-worker",
                this::confirms,
                "accept-the-child",
                (who, order, child, dice) -> {
                    if (dice.happens("key-worker-accepts")) {
                        accept.accept(who, order);
                    } else {
                        accept.decline(who, order, "Too far.");
                    }
                },
                "introduce-yourself",
                (who, order, child, dice) -> beginning
                        .introduce()
                        .introduced(who, order, new RecordContact.Contact(today.date(), ContactWay.VISIT, "We met.")),
                "hand-over",
                (who, order, child, dice) -> beginning.handOver().handedOver(who, order, "Visited together."),
                "find-capacity",
                (who, order, child, dice) -> choosing.capacity().found(who, order, "Somebody came back."));
    }

    private void familyAnswers(Reader who, StepOrder order, OneChild child, Dice dice) {
        FamilyWish wish = dice.one("family-wish", FamilyWish.class);
        choosing.family()
                .answered(
                        who,
                        order,
                        wish,
                        wish == FamilyWish.CHOSEN ? proposed(child, dice).practitionerId() : null);
    }

    private void confirms(Reader who, StepOrder order, OneChild child, Dice dice) {
        boolean somebody = !searches.latest(child.id()).orElseThrow().people().isEmpty();
        if (somebody && dice.happens("key-worker-confirmed")) {
            choosing.confirm().confirm(who, order, proposed(child, dice).practitionerId());
        } else {
            choosing.confirm().askAgain(who, order);
        }
    }

    private ProposedPerson proposed(OneChild child, Dice dice) {
        return dice.one(searches.latest(child.id()).orElseThrow().people());
    }
}
