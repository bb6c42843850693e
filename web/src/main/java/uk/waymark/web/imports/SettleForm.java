package uk.waymark.web.imports;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found who looked whether the child of a row is known.
 *
 * @param same the reference of the known child; empty for another child than all of them
 * @param shown the references that were shown
 */
public record SettleForm(
        UUID rowId, @Nullable String same, @Nullable List<String> shown) {

    Set<String> others() {
        return Set.copyOf(Objects.requireNonNullElse(shown, List.of()));
    }

    String known() {
        return Objects.requireNonNullElse(same, "");
    }
}
