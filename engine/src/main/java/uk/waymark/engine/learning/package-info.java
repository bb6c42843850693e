/** What others can learn from what has happened to a child. */
@NullMarked
package uk.waymark.engine.learning;

import org.jspecify.annotations.NullMarked;
