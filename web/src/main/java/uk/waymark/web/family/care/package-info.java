/** The care and support around a child, as its family reads it. */
@NullMarked
package uk.waymark.web.family.care;

import org.jspecify.annotations.NullMarked;
