@NullMarked
package uk.waymark.engine.database;

import org.jspecify.annotations.NullMarked;
