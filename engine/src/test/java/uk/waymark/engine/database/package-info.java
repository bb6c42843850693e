/** Databases that cannot hold what is written in them. */
@NullMarked
package uk.waymark.engine.database;

import org.jspecify.annotations.NullMarked;
