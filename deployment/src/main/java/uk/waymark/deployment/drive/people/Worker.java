package uk.waymark.deployment.drive.people;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.Reader;

/** Somebody at work: what they are doing now, and which days they are not there. */
public final class Worker {

    private static final double FULL_DAY = 8;
    private static final double PERCENT = 100;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Reader reader;
    private final Team team;
    private final long number;
    private @Nullable LocalDate leftOn;
    private boolean busy;

    Worker(Reader reader, Team team, long number) {
        this.reader = reader;
        this.team = team;
        this.number = number;
    }

    /** As whom they sign in. */
    public Reader reader() {
        return reader;
    }

    /** Their team. */
    public Team team() {
        return team;
    }

    /** A number that nobody else in the area has. */
    public long number() {
        return number;
    }

    /** Their post. */
    public UUID practitioner() {
        return Objects.requireNonNull(reader.practitionerId());
    }

    /** They work elsewhere from that day. */
    public void leaves(LocalDate day) {
        leftOn = day;
    }

    /** Whether they have gone by that day. */
    public boolean hasLeft(LocalDate day) {
        return leftOn != null && !day.isBefore(leftOn);
    }

    double share() {
        return team.hoursADay() / FULL_DAY;
    }

    boolean busy() {
        return busy;
    }

    void begins() {
        busy = true;
    }

    /** They have done what they were doing. */
    public void freed() {
        busy = false;
    }

    boolean works(LocalDate day, WorkCalendar calendar) {
        return calendar.open(day)
                && !(team.termTimeOnly() && calendar.schoolsAreClosed(day))
                && chance(day) * PERCENT >= team.daysLost();
    }

    /** The same for the same person and day whatever else happens, so that two drives differ in one thing only. */
    private double chance(LocalDate day) {
        long mixed = (number * MIX) ^ (day.toEpochDay() * 0xC2B2AE3D27D4EB4FL);
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
