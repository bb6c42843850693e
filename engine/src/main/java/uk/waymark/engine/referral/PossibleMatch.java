package uk.waymark.engine.referral;

import java.time.LocalDate;
import java.util.UUID;
import uk.waymark.engine.casefile.ChildStatus;

/** A child already known who may be the one that is meant. */
public record PossibleMatch(
        UUID caseId, String reference, Likeness likeness, String initials, LocalDate birthDate, ChildStatus status) {

    /** Why the two may be the same child, the surest first. */
    public enum Likeness {
        SAME_NHS_NUMBER("The same NHS number"),
        SAME_UPN("The same unique pupil number"),
        SAME_NAME_BIRTH_AND_POSTCODE("The same or a like-sounding name, birth date and postcode"),
        SOUNDS_LIKE_SAME_BIRTH("A like-sounding name and the same birth date"),
        SOUNDS_LIKE_SAME_POSTCODE("A like-sounding name and the same postcode"),
        SAME_BIRTH_AND_POSTCODE("The same birth date and postcode; perhaps a twin");

        private final String title;

        Likeness(String title) {
            this.title = title;
        }

        /** The likeness in words. */
        public String title() {
            return title;
        }

        /** True when one identifier proves that both are the same child, or one of the numbers is wrong. */
        public boolean sameIdentifier() {
            return this == SAME_NHS_NUMBER || this == SAME_UPN;
        }
    }
}
