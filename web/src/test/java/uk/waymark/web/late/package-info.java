/** Tests of what is asked when something is late. */
@NullMarked
package uk.waymark.web.late;

import org.jspecify.annotations.NullMarked;
