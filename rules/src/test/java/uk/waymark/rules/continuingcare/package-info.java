/** Tests of what the levels of need point to. */
@NullMarked
package uk.waymark.rules.continuingcare;

import org.jspecify.annotations.NullMarked;
