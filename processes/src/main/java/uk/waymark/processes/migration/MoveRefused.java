package uk.waymark.processes.migration;

/** Says why a journey cannot be moved, and takes back what was begun. */
final class MoveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final WhyNot why;
    private final String steps;

    MoveRefused(WhyNot why, String steps) {
        super(why + " " + steps);
        this.why = why;
        this.steps = steps;
    }

    WhyNot why() {
        return why;
    }

    String steps() {
        return steps;
    }
}
