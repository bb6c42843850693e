/** How much work the children of a key worker are, counted by weight and not by head. */
@NullMarked
package uk.waymark.engine.caseload;

import org.jspecify.annotations.NullMarked;
