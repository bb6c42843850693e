package uk.waymark.web.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.access.DataClass;
import uk.waymark.engine.consent.Answer;
import uk.waymark.engine.consent.Competence;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.RealDate;
import uk.waymark.web.form.Refused;
import uk.waymark.web.form.TypedDate;
import uk.waymark.web.form.Whole;

/**
 * The family's word on one kind of information and one agency.
 *
 * @param confirmed whether the person has read what ends when a permission is taken back
 */
@Whole
public record SharingForm(
        @NotNull(message = "{sharing.agency.missing}") UUID agencyId,
        @NotNull(message = "{sharing.class.missing}") DataClass dataClass,

        @Refused("permission.wrong.state") @NotNull(message = "{sharing.what.missing}")
        What what,

        @Nullable @Size(max = 60, message = "{too.long.60}") String givenBy,
        @Nullable Competence competence,

        @Refused("permission.expiry.past") @Nullable @RealDate(optional = true)
        TypedDate expiresOn,

        @Nullable Boolean confirmed,
        @Nullable UUID commandId)
        implements Whole.Answers {

    /** What is recorded. */
    public enum What {
        ASK("The family was asked; there is no answer yet"),
        GIVE("Yes, they may see it"),
        REFUSE("No, they may not see it"),
        WITHDRAW("Take back a yes that was given before");

        private final String title;

        What(String title) {
            this.title = title;
        }

        /** The choice in plain words. */
        public String title() {
            return title;
        }
    }

    /** An answer says who gave it, and on what right. */
    @Override
    public Map<String, String> missing() {
        boolean answered = what != null && what != What.ASK;
        return new Missing()
                .when(answered && Whole.Answers.blank(givenBy), "givenBy", "sharing.who.missing")
                .when(answered && competence == null, "competence", "sharing.right.missing")
                .boxes();
    }

    boolean mustConfirm() {
        return what == What.WITHDRAW && !Boolean.TRUE.equals(confirmed);
    }

    Answer answer() {
        return new Answer(
                Objects.requireNonNull(givenBy).strip(), Objects.requireNonNull(competence), TypedDate.read(expiresOn));
    }

    static SharingForm about(@Nullable UUID agency, @Nullable DataClass dataClass) {
        return new Start(agency, dataClass).form();
    }

    /** A form that begins at one cell of the table; nothing is ever answered beforehand. */
    private record Start(@Nullable UUID agency, @Nullable DataClass dataClass) {

        @SuppressWarnings("NullAway")
        SharingForm form() {
            return new SharingForm(agency, dataClass, null, null, null, null, null, null);
        }
    }
}
