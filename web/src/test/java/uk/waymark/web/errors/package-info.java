/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.errors;

import org.jspecify.annotations.NullMarked;
