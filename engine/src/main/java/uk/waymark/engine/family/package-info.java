/** The people of the child's family, each with rights of their own. */
@NullMarked
package uk.waymark.engine.family;

import org.jspecify.annotations.NullMarked;
