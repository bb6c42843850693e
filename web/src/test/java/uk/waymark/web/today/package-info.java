/** Tests of the first page. */
@NullMarked
package uk.waymark.web.today;

import org.jspecify.annotations.NullMarked;
