/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.assets;

import org.jspecify.annotations.NullMarked;
