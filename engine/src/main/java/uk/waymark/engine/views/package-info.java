/** What the child and the family think and want, in their own words. */
@NullMarked
package uk.waymark.engine.views;

import org.jspecify.annotations.NullMarked;
