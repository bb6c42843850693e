/** Every rule has examples in which it fires and stays silent, and a guard that says so when it has not. */
@NullMarked
package uk.waymark.rules.examples;

import org.jspecify.annotations.NullMarked;
