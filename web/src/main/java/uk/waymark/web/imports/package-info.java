/** The pages on which many children are brought in from a file. */
@NullMarked
package uk.waymark.web.imports;

import org.jspecify.annotations.NullMarked;
