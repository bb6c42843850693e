package uk.waymark.engine.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.DataClass;

/**
 * Whether one agency may see one kind of information, and why.
 *
 * @param permission where the permission stands; null when nobody has asked
 * @param ground the legal ground in words with its citation; null when there is none
 * @param givenBy who answered, as a relationship
 * @param since the day of the answer or of the ground
 * @param expiresOn the last day of the permission; null for no end
 */
public record SharingCell(
        DataClass dataClass,
        Shared shared,
        @Nullable PermissionState permission,
        @Nullable String ground,
        @Nullable String givenBy,
        @Nullable LocalDate since,
        @Nullable LocalDate expiresOn) {

    /** The answer for one cell of the table. */
    public enum Shared {
        PERMITTED("Permitted"),
        BY_LAW("By law"),
        NO("No"),
        ASKED("Asked, not answered yet"),
        NOT_ASKED("Not asked");

        private final String title;

        Shared(String title) {
            this.title = title;
        }

        /** The answer in plain words. */
        public String title() {
            return title;
        }
    }
}
