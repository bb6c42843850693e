/** Tests that an order happens once. */
@NullMarked
package uk.waymark.engine.command;

import org.jspecify.annotations.NullMarked;
