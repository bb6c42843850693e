/** Tests of this part of the pages. */
@NullMarked
package uk.waymark.web.security;

import org.jspecify.annotations.NullMarked;
