/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.session;

import org.jspecify.annotations.NullMarked;
