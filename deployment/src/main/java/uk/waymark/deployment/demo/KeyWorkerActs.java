package uk.waymark.deployment.demo;

import java.util.UUID;
import uk.waymark.engine.access.AccessPolicy;
import uk.waymark.engine.access.Act;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.keyworker.FamilyWish;
import uk.waymark.engine.keyworker.KeyWorkerSearch;
import uk.waymark.engine.keyworker.KeyWorkerSearches;
import uk.waymark.engine.keyworker.LeavingKeyWorker;
import uk.waymark.engine.keyworker.ProposedPerson;
import uk.waymark.processes.keyworker.AcceptTheChild;
import uk.waymark.processes.keyworker.AskTheFamily;
import uk.waymark.processes.keyworker.ConfirmKeyWorker;
import uk.waymark.processes.keyworker.IntroduceYourself;

/** How a family of Northshire finds its key worker. */
@DemoPart
class KeyWorkerActs {

    private final OpenTasks tasks;
    private final Cast cast;
    private final Steps steps;
    private final Sight sight;
    private final LeavingKeyWorker leaving;

    KeyWorkerActs(OpenTasks tasks, Cast cast, Steps steps, Sight sight, LeavingKeyWorker leaving) {
        this.tasks = tasks;
        this.cast = cast;
        this.steps = steps;
        this.sight = sight;
        this.leaving = leaving;
    }

    /** The steps of the diagram, each as its own page does it. */
    @DemoPart
    record Steps(AskTheFamily family, ConfirmKeyWorker confirm, AcceptTheChild accept, IntroduceYourself introduce) {}

    /** What the manager sees of the search. */
    @DemoPart
    record Sight(AccessPolicy policy, KeyWorkerSearches searches, Today today) {}

    void familyAnswers(DemoChild child, String ref) {
        Reader manager = cast.reader(Cast.MANAGER);
        steps.family()
                .answered(
                        manager,
                        tasks.order(manager, ref, "ask-the-family"),
                        FamilyWish.CHOSEN,
                        wanted(child, ref, manager));
    }

    void confirm(DemoChild child, String ref) {
        Reader manager = cast.reader(Cast.MANAGER);
        steps.confirm().confirm(manager, tasks.order(manager, ref, "confirm-key-worker"), wanted(child, ref, manager));
    }

    void accept(String ref) {
        Reader worker = chosen(ref);
        steps.accept().accept(worker, tasks.order(worker, ref, "accept-the-child"));
    }

    void introduce(String ref) {
        Reader worker = chosen(ref);
        steps.introduce()
                .introduced(
                        worker,
                        tasks.order(worker, ref, "introduce-yourself"),
                        new RecordContact.Contact(
                                sight.today().date(),
                                ContactWay.VISIT,
                                "First visit at home. What matters most was written down."));
    }

    /** The key worker leaves in four weeks; every child of theirs needs another. */
    void leave(String username) {
        leaving.leaving(
                cast.reader(username),
                cast.practitioner(username),
                sight.today().date().plusWeeks(4));
    }

    /** The person who was confirmed for this child. */
    Reader chosen(String ref) {
        UUID practitioner = search(ref, cast.reader(Cast.MANAGER)).chosenPractitioner();
        if (practitioner == null) {
            throw new IllegalStateException("nobody was chosen for " + ref);
        }
        return cast.of(practitioner);
    }

    private UUID wanted(DemoChild child, String ref, Reader manager) {
        var people = search(ref, manager).people();
        UUID wish = child.keyWorker().isEmpty() ? null : cast.practitioner(child.keyWorker());
        return people.stream()
                .map(ProposedPerson::practitionerId)
                .filter(id -> id.equals(wish))
                .findFirst()
                .orElseGet(() -> people.get(0).practitionerId());
    }

    private KeyWorkerSearch search(String ref, Reader manager) {
        UUID caseId =
                sight.policy().open(manager, ref, DataClass.CORE, Act.READ).caseId();
        return sight.searches().latest(caseId).orElseThrow();
    }
}
