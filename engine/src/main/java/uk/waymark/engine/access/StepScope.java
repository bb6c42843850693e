package uk.waymark.engine.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.engine.people.Role;

/**
 * Which open steps somebody may do, for a query that has a step in hand as {@code s} and its child's file as {@code c}.
 *
 * @param whole all of them
 * @param waiting those of them that wait for the reader in person or in a queue of theirs: besides the step only a denial has to
 *     be looked for; null for those whose rights do not come from a step, such as families
 * @param ofFile whether {@code waiting} looks at the child's file too: a file that is closed for good has no open step, so that
 *     only a denial by name makes it necessary
 * @param queues the reader's roles that have a queue
 */
public record StepScope(Scope whole, @Nullable Scope waiting, boolean ofFile, Set<Role> queues) {

    public StepScope {
        queues = Set.copyOf(queues);
    }
}
