/** The search for a key worker, and the children whom each one looks after. */
@NullMarked
package uk.waymark.engine.keyworker;

import org.jspecify.annotations.NullMarked;
