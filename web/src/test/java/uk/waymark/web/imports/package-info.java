/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.imports;

import org.jspecify.annotations.NullMarked;
