/** Tests of finding a child. */
@NullMarked
package uk.waymark.web.find;

import org.jspecify.annotations.NullMarked;
