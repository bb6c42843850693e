/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.repair;

import org.jspecify.annotations.NullMarked;
