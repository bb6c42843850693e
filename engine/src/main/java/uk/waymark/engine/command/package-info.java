/** Lets each order happen once, however often it is sent. */
@NullMarked
package uk.waymark.engine.command;

import org.jspecify.annotations.NullMarked;
