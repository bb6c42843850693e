package uk.waymark.web.tasks.keyworker;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.keyworker.FamilyWish;

/** Whom the family would like: the identifier of one of the people, or one of the two other answers. */
public record WishForm(
        @NotBlank(message = "{key.worker.wish.missing}") String wish) {

    FamilyWish answer() {
        return isOther() ? FamilyWish.valueOf(wish) : FamilyWish.CHOSEN;
    }

    @Nullable
    UUID person() {
        try {
            return isOther() ? null : UUID.fromString(wish);
        } catch (IllegalArgumentException nobody) {
            return new UUID(0, 0);
        }
    }

    private boolean isOther() {
        return wish.equals(FamilyWish.NO_PREFERENCE.name()) || wish.equals(FamilyWish.NONE_OF_THEM.name());
    }
}
