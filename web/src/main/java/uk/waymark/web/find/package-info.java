/** Finding a child without leaving a trace in an address. */
@NullMarked
package uk.waymark.web.find;

import org.jspecify.annotations.NullMarked;
