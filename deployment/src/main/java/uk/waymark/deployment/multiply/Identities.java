package uk.waymark.deployment.multiply;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.multiply.copy.Copy;
import uk.waymark.deployment.multiply.copy.Names;
import uk.waymark.deployment.multiply.copy.NewChild;
import uk.waymark.deployment.multiply.table.Column;
import uk.waymark.deployment.multiply.table.Table;
import uk.waymark.engine.casefile.NameSound;
import uk.waymark.engine.crypto.Sealer;

/** What tells people apart: a copy has new people in the same places. */
final class Identities {

    private final Map<String, BiFunction<Copy, NewChild, @Nullable Object>> ofChildren;

    Identities(Sealer sealer) {
        this.ofChildren = Map.of(
                "given_name", (copy, child) -> child.givenName(),
                "family_name", (copy, child) -> child.familyName(),
                "known_as", (copy, child) -> child.knownAs(),
                "name_sound", (copy, child) -> NameSound.of(child.givenName(), child.familyName()),
                "wrapped_key", (copy, child) -> child.wrappedKey(),
                "nhs_number_key", (copy, child) -> sealer.lookupKey("NHS", Objects.requireNonNull(child.nhsNumber())),
                "upn_key", (copy, child) -> sealer.lookupKey("UPN", Objects.requireNonNull(child.upn())),
                "sealed_nhs_number",
                        (copy, child) ->
                                sealer.seal(child.wrappedKey(), "NHS", Objects.requireNonNull(child.nhsNumber())),
                "sealed_upn",
                        (copy, child) -> sealer.seal(child.wrappedKey(), "UPN", Objects.requireNonNull(child.upn())));
    }

    /** What tells this row's person apart; nothing for any other column. */
    @Nullable
    Cell cell(Table table, Column column, Map<String, @Nullable Object> values) {
        return switch (table.name() + "." + column.name()) {
            case "account.username" -> copy -> values.get("username") + "." + copy.number();
            case "account.display_name" ->
                person((UUID) values.getOrDefault("practitioner_id", values.get("id")), values);
            case "practitioner.full_name" -> person((UUID) values.get("id"), values);
            default -> table.name().equals("child_file") ? ofChild(column, (UUID) values.get("id")) : null;
        };
    }

    private @Nullable Cell ofChild(Column column, @Nullable UUID id) {
        BiFunction<Copy, NewChild, @Nullable Object> own = ofChildren.get(column.name());
        return own == null ? null : copy -> own.apply(copy, copy.child(Objects.requireNonNull(id)));
    }

    /** The same name for somebody's account as for the practitioner. */
    private static Cell person(@Nullable UUID practitioner, Map<String, @Nullable Object> values) {
        UUID person = practitioner == null ? (UUID) values.get("id") : practitioner;
        int seed = Objects.hashCode(person);
        return copy -> {
            int n = (seed + 7919 * copy.number()) & Integer.MAX_VALUE;
            return Names.given(n) + " " + Names.family(n);
        };
    }
}
