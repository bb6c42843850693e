package uk.waymark.web.tasks.assessment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.assessment.AdviserKind;
import uk.waymark.engine.assessment.AskedAdviser;
import uk.waymark.engine.assessment.ChooseAdvisers.FamilyWish;

/** Whom to ask for advice: one body for each kind that the law names, and whom the family asks for. */
public record ChooseForm(
        @Nullable String education,
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
        String because) {

    /** Whom the family asks for is said, and whom we ask or why we do not. */
    @AssertTrue(message = "{advisers.wish.incomplete}")
    public boolean isWishWhole() {
        if (familyAsks == null || familyAsks == FamilyAsks.NOBODY) {
            return true;
        }
        return filled(wish) && filled(familyAsks == FamilyAsks.ASK ? wished : because);
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
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
