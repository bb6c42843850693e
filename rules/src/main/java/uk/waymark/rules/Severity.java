package uk.waymark.rules;

/** How much harm a finding may do to the child while it stays open. */
public enum Severity {
    /** Risk of harm now. */
    CRITICAL,
    /** Likely to harm the child or the family soon. */
    HIGH,
    /** Needs work, without immediate risk. */
    MEDIUM,
    /** Good to know. */
    LOW;

    /** The next level up; critical stays critical. */
    public Severity raised() {
        return switch (this) {
            case CRITICAL, HIGH -> CRITICAL;
            case MEDIUM -> HIGH;
            case LOW -> MEDIUM;
        };
    }
}
