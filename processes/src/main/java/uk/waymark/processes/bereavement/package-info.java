/** What happens when a child has died. */
@NullMarked
package uk.waymark.processes.bereavement;

import org.jspecify.annotations.NullMarked;
