/** Tests of the search for a key worker. */
@NullMarked
package uk.waymark.engine.keyworker;

import org.jspecify.annotations.NullMarked;
