/** Whether the levels of need point to children's continuing care. */
@NullMarked
package uk.waymark.rules.continuingcare;

import org.jspecify.annotations.NullMarked;
