/** How rule files are read and run: the only place that knows the rule engine. */
@NullMarked
package uk.waymark.rules.machine;

import org.jspecify.annotations.NullMarked;
