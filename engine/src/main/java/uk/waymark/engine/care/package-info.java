/** What every change to the care around a child has in common: it is opened, written down, and followed by the rules. */
@NullMarked
package uk.waymark.engine.care;

import org.jspecify.annotations.NullMarked;
