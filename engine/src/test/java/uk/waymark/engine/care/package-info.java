/** Tests of changes to the care around a child, with a real database. */
@NullMarked
package uk.waymark.engine.care;

import org.jspecify.annotations.NullMarked;
