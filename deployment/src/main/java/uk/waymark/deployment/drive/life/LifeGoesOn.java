package uk.waymark.deployment.drive.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.people.Workforce;
import uk.waymark.engine.Ids;
import uk.waymark.engine.access.Reader;
import uk.waymark.engine.bereavement.DeathRecord;
import uk.waymark.engine.bereavement.RecordDeath;
import uk.waymark.engine.clock.Today;
import uk.waymark.engine.contact.ContactWay;
import uk.waymark.engine.contact.RecordContact;
import uk.waymark.engine.discharge.GoingHome;
import uk.waymark.engine.discharge.PlanGoingHome;
import uk.waymark.engine.moving.Destination;
import uk.waymark.engine.moving.MoveOrder;
import uk.waymark.engine.moving.RecordMove;
import uk.waymark.engine.people.Role;
import uk.waymark.processes.repair.GoBack;
import uk.waymark.processes.repair.WayBack;
import uk.waymark.rules.YesNo;
import uk.waymark.rules.foundations.CarePhase;

/** What happens to a child without being anybody's task. */
public final class LifeGoesOn {

    private final AroundTheChild around;
    private final PlanGoingHome hospital;
    private final RecordContact contacts;
    private final Turns turns;
    private final Today today;

    LifeGoesOn(AroundTheChild around, PlanGoingHome hospital, RecordContact contacts, Turns turns, Today today) {
        this.around = around;
        this.hospital = hospital;
        this.contacts = contacts;
        this.turns = turns;
        this.today = today;
    }

    /** What ends or turns back. */
    record Turns(RecordDeath death, RecordMove move, GoBack back, TheFamily family) {}

    /** The family has a key worker: those who are needed join, the nurse writes down how the child is. */
    public void teamForms(Workforce everybody, DrivenChild child) {
        around.joined(everybody, child, Role.SCHOOL);
        if (child.traits().ill()) {
            around.is(everybody, child, CarePhase.STABLE);
        }
        if (child.traits().shortened()) {
            around.joined(everybody, child, Role.HOSPICE);
        }
    }

    /** Somebody of the family signs in from now on. */
    public void familySignsIn(Workforce everybody, DrivenChild child) {
        if (child.family() == null) {
            turns.family().signsIn(caseworker(everybody), child);
        }
    }

    /** The child is better or worse. */
    public void conditionChanges(Workforce everybody, DrivenChild child) {
        around.is(everybody, child, child.dice().one("phase", CarePhase.class));
    }

    /** The child is in hospital and is to come home. */
    public void inHospital(Workforce everybody, DrivenChild child) {
        Reader ward = around.joined(everybody, child, Role.HOSPITAL);
        LocalDate home = today.date().plusDays(child.dice().days("in-hospital"));
        boolean rapid = child.traits().shortened() && child.dice().happens("rapid-discharge");
        hospital.begin(ward, child.reference(), new GoingHome("Ward 3", today.date(), rapid ? null : home, rapid));
    }

    /** The key worker is in touch with the family. */
    public void inTouch(Workforce everybody, DrivenChild child) {
        @Nullable Reader keyWorker = around.keyWorker(everybody, child);
        if (keyWorker != null) {
            contacts.record(
                    keyWorker,
                    child.reference(),
                    new RecordContact.Contact(today.date(), ContactWay.TELEPHONE, "We spoke about the week."));
        }
    }

    /** Something was written down that was not so: a caseworker takes the child's journey back a step. */
    public void takenBack(Workforce everybody, DrivenChild child) {
        Reader caseworker = caseworker(everybody);
        turns.back().ways(caseworker, child.reference()).stream()
                .filter(way -> !way.to().isEmpty())
                .findFirst()
                .ifPresent(way -> back(caseworker, child, way));
    }

    private void back(Reader caseworker, DrivenChild child, WayBack way) {
        String to = way.to().get(0).step();
        turns.back().back(caseworker, child.reference(), way.from(), to, "It was another child's letter.", Ids.next());
    }

    /** The child dies. */
    public void dies(Workforce everybody, DrivenChild child) {
        Reader caseworker = caseworker(everybody);
        turns.death()
                .record(
                        caseworker,
                        child.reference(),
                        new DeathRecord(today.date(), child.reference(), true),
                        around.version(caseworker, child));
        child.leaves(today.now());
    }

    /** The family moves to another area. */
    public void movesAway(Workforce everybody, DrivenChild child) {
        Reader caseworker = caseworker(everybody);
        Destination to = child.dice().one("destination", Destination.class);
        YesNo otherBoard = child.dice().happens("move-to-other-board") ? YesNo.YES : YesNo.NO;
        MoveOrder order = new MoveOrder(today.date(), today.date(), to, "Southshire", otherBoard);
        turns.move().record(caseworker, child.reference(), order, around.version(caseworker, child));
        child.leaves(today.now());
    }

    private Reader caseworker(Workforce everybody) {
        return everybody.anybody(Role.SEN_CASEWORKER, today.date()).reader();
    }
}
