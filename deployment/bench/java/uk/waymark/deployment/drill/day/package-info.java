/** What people do with Waymark on a day: they look, search, ask for help, do their tasks and write notes. */
@NullMarked
package uk.waymark.deployment.drill.day;

import org.jspecify.annotations.NullMarked;
