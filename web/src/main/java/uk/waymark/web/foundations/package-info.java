/** The ten foundations of one child, and why a flag is there. */
@NullMarked
package uk.waymark.web.foundations;

import org.jspecify.annotations.NullMarked;
