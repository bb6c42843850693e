package uk.waymark.deployment.multiply;

import org.jspecify.annotations.Nullable;
import uk.waymark.deployment.multiply.copy.Copy;

/** One value of a row that was lived through, ready to be written for any copy. */
interface Cell {

    @Nullable
    Object in(Copy copy);
}
