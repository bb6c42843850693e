package uk.waymark.deployment.stories.world;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.keyworker.KeyWorkerSearch;
import uk.waymark.engine.keyworker.KeyWorkerSearches;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.keyworker.FindCapacity;
import uk.waymark.processes.keyworker.HandOver;
import uk.waymark.processes.keyworker.IntroduceYourself;

/** How a child's family finds its key worker. */
@TestComponent
public class Search {

    private final Tasks tasks;
    private final KeyWorkerSearches searches;
    private final Desk.Words words;
    private final Steps steps;
    private final FindCapacity capacity;

    Search(Tasks tasks, KeyWorkerSearches searches, Desk.Words words, Steps steps, FindCapacity capacity) {
        this.tasks = tasks;
        this.searches = searches;
        this.words = words;
        this.steps = steps;
        this.capacity = capacity;
    }

    /** The steps of the diagram, each as its own page does it. */
    @TestComponent
    record Steps(
            AskTheFamily family,
            ConfirmKeyWorker confirm,
            AcceptTheChild accept,
            IntroduceYourself introduce,
            HandOver handOver) {}

    /** From the proposals to the first visit; answers the present key worker. */
    public void finds(Child child, Reader keyWorker) {
        familyChooses(child, keyWorker);
        managerConfirms(child, keyWorker);
        accepts(child, keyWorker);
        introduces(child, keyWorker);
    }

    /** The family would like this person. */
    public void familyChooses(Child child, Reader keyWorker) {
        Reader manager = child.as(Role.TEAM_MANAGER);
        steps.family()
                .answered(manager, tasks.order(manager, child, "ask-the-family"), FamilyWish.CHOSEN, id(keyWorker));
        words.then();
    }

    /** The manager agrees. */
    public void managerConfirms(Child child, Reader keyWorker) {
        Reader manager = child.as(Role.TEAM_MANAGER);
        steps.confirm().confirm(manager, tasks.order(manager, child, "confirm-key-worker"), id(keyWorker));
        words.then();
    }

    /** The chosen person says yes. */
    public void accepts(Child child, Reader keyWorker) {
        steps.accept().accept(keyWorker, tasks.order(keyWorker, child, "accept-the-child"));
        words.then();
    }

    /** The first visit. */
    public void introduces(Child child, Reader keyWorker) {
        Today today = words.today();
        steps.introduce()
                .introduced(
                        keyWorker,
                        tasks.order(keyWorker, child, "introduce-yourself"),
                        new RecordContact.Contact(today.date(), ContactWay.VISIT, "Met the family at home."));
        words.then();
    }

    /** The new one takes over from the one who leaves. */
    public void handsOver(Child child, Reader keyWorker) {
        steps.handOver().handedOver(keyWorker, tasks.order(keyWorker, child, "hand-over"), "Visited together.");
        words.then();
    }

    /** The SEND lead has found room where nobody had any. */
    public void findsRoom(Child child) {
        Reader lead = child.as(Role.SEND_LEAD);
        capacity.found(lead, tasks.order(lead, child, "find-capacity"), "Two children moved to another worker.");
        words.then();
    }

    /** The newest search for this child's key worker. */
    public KeyWorkerSearch latest(Child child) {
        return searches.latest(child.id()).orElseThrow();
    }

    private static UUID id(Reader keyWorker) {
        return Care.id(keyWorker.practitionerId());
    }
}
