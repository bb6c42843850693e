/** Whether everything is ready for a child to leave hospital. */
@NullMarked
package uk.waymark.rules.discharge;

import org.jspecify.annotations.NullMarked;
