package uk.waymark.deployment.drill.day;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import uk.waymark.deployment.drill.Page;
import uk.waymark.deployment.drill.Visitor.WentAway;
import uk.waymark.deployment.drill.day.Staff.Duty;
import uk.waymark.rules.eligibility.AskedBy;

/** One thing after the other that somebody does, drawn by chance, and noted down. */
public final class MixedDay {

    private static final Map<AskedBy, Duty> ASKERS =
            Map.of(AskedBy.SETTING, Duty.SCHOOL, AskedBy.HEALTH, Duty.NURSE, AskedBy.SOCIAL_CARE, Duty.SOCIAL_WORKER);

    private final Staff staff;
    private final Requests requests;
    private final Ledger ledger;

    public MixedDay(Staff staff, Requests requests, Ledger ledger) {
        this.staff = staff;
        this.requests = requests;
        this.ledger = ledger;
    }

    /** Does one act to its end, however long that takes. */
    public void live(Act act, Random random) {
        try {
            carryOut(act, new Reading(random), random).ifPresent(ledger::note);
            ledger.noteAct();
        } catch (WentAway shed) {
            ledger.noteWentAway();
        } catch (RuntimeException surprise) {
            ledger.note(surprise);
        }
    }

    private Optional<Acknowledged> carryOut(Act act, Reading reading, Random random) {
        Writing writing = new Writing(random, reading);
        return switch (act) {
            case TODAY -> read(Duty.CASEWORKER, reading::today);
            case CHILD -> read(Duty.CASEWORKER, reading::child);
            case SEARCH -> read(Duty.CASEWORKER, reading::search);
            case WAITS -> read(Duty.LEAD, reading::waits);
            case REQUEST -> {
                Request request = requests.next();
                yield staff.with(asker(request), person -> writing.request(person, request));
            }
            case TASK -> staff.with(Duty.CASEWORKER, writing::task);
            case NOTE -> staff.with(Duty.CASEWORKER, writing::note);
        };
    }

    private Optional<Acknowledged> read(Duty duty, Function<Person, Page> page) {
        staff.with(duty, page);
        return Optional.empty();
    }

    private static Duty asker(Request request) {
        return request.byFamily() ? Duty.NOBODY : ASKERS.getOrDefault(request.asker(), Duty.SCHOOL);
    }
}
