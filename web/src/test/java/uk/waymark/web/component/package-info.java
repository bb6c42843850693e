/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.component;

import org.jspecify.annotations.NullMarked;
