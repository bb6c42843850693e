package uk.waymark.deployment.drive.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.drive.step.Dice;
import uk.waymark.deployment.drive.step.OneChild;
import uk.waymark.engine.access.Reader;

/** One child of a drive, with a chance of its own, so that nobody's luck depends on another's. */
public final class DrivenChild {

    private final int number;
    private final OneChild child;
    private final Dice dice;
    private final Instant began;
    private final Traits traits;
    private @Nullable Reader family;
    private @Nullable Instant left;

    DrivenChild(int number, OneChild child, Dice dice, Instant began, Traits traits) {
        this.number = number;
        this.child = child;
        this.dice = dice;
        this.began = began;
        this.traits = traits;
    }

    /**
     * What decides what happens to a child.
     *
     * @param shortened whether the condition may shorten life
     * @param ill whether the child needs nursing every day
     */
    public record Traits(LocalDate born, boolean shortened, boolean ill) {}

    public int number() {
        return number;
    }

    /** The child as steps know it. */
    public OneChild one() {
        return child;
    }

    public String reference() {
        return child.reference();
    }

    public Dice dice() {
        return dice;
    }

    /** When somebody first asked for help. */
    public Instant began() {
        return began;
    }

    public Traits traits() {
        return traits;
    }

    /** Who of the family signs in; nobody in most families. */
    public @Nullable Reader family() {
        return family;
    }

    void signsIn(Reader who) {
        family = who;
    }

    /** When the child died or moved away; null while it lives here. */
    public @Nullable Instant left() {
        return left;
    }

    void leaves(Instant when) {
        left = when;
    }
}
