package uk.waymark.web.tasks.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.ChooseAdvisers.FamilyWish;
import uk.waymark.rules.YesNo;
import uk.waymark.web.form.Missing;
import uk.waymark.web.form.Whole;

/** Whom to ask for advice: one body for each kind that the law names, and whom the family asks for. */
@Whole
public record ChooseForm(
        @Nullable String education,
        @Nullable YesNo servingParent,
        @Nullable String medical,
        @Nullable String psychology,
        @Nullable String socialCare,
        @Nullable String adulthood,
        @Nullable String other,
        @NotNull(message = "{advisers.family.missing}") FamilyAsks familyAsks,

        @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String wish,

        @Nullable String wished,

        @Nullable @Size(max = 1000, message = "{too.long.1000}")
        String because)
        implements Whole.Answers {

    /** Whom the family asks for is said, and whom we ask or why we do not. */
    @Override
    public Map<String, String> missing() {
        return new Missing()
                .when(
                        familyAsks != null && familyAsks != FamilyAsks.NOBODY && Whole.Answers.blank(wish),
                        "wish",
                        "advisers.wish.missing")
                .when(familyAsks == FamilyAsks.ASK && Whole.Answers.blank(wished), "wished", "advisers.wished.missing")
                .when(
                        familyAsks == FamilyAsks.DO_NOT_ASK && Whole.Answers.blank(because),
                        "because",
                        "advisers.reason.missing")
                .boxes();
    }

    List<AskedAdviser> chosen() {
        return Stream.of(
                        ChosenBody.read(AdviserKind.EDUCATION, education),
                        ChosenBody.read(AdviserKind.MEDICAL, medical),
                        ChosenBody.read(AdviserKind.PSYCHOLOGY, psychology),
                        ChosenBody.read(AdviserKind.SOCIAL_CARE, socialCare),
                        ChosenBody.read(AdviserKind.ADULTHOOD, adulthood),
                        ChosenBody.read(AdviserKind.OTHER, other))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Nullable
    FamilyWish familyWish() {
        if (familyAsks == FamilyAsks.NOBODY || wish == null) {
            return null;
        }
        return familyAsks == FamilyAsks.ASK
                ? new FamilyWish(wish.strip(), "", ChosenBody.read(AdviserKind.FAMILY_ASKED, wished))
                : new FamilyWish(wish.strip(), because == null ? "" : because.strip(), null);
    }
}
