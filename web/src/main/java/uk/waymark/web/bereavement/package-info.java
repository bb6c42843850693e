/** Recording, once and in two steps, that a child has died. */
@NullMarked
package uk.waymark.web.bereavement;

import org.jspecify.annotations.NullMarked;
