/** The pages about one child, under one identity bar. */
@NullMarked
package uk.waymark.web.child;

import org.jspecify.annotations.NullMarked;
