/** What the database itself has to be before anything is kept in it. */
@NullMarked
package uk.waymark.engine.database;

import org.jspecify.annotations.NullMarked;
