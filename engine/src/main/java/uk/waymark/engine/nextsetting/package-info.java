/** The moves to a next school or college that are ahead of a child: those at the usual ages, and those that people have said. */
@NullMarked
package uk.waymark.engine.nextsetting;

import org.jspecify.annotations.NullMarked;
