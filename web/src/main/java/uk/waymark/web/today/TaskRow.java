package uk.waymark.web.today;

import org.jspecify.annotations.Nullable;
import uk.waymark.web.component.Tag;

/**
 * One task as the first page shows it.
 *
 * @param about what it is about and since when, in words
 * @param queue whose queue it stands in; empty when it is given to the reader in person
 */
public record TaskRow(
        String href,
        String name,
        String child,
        String reference,
        String about,
        String queue,
        String due,
        @Nullable Tag tag) {}
